package id.tolok.audit;

import id.tolok.audit.store.ChainStore.Head;
import id.tolok.audit.store.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Walks along the chains in order and notes what does not fit.
final class TrailWalk {

  private final Map<Long, Head> heads = new TreeMap<>();
  private final Map<Long, List<ChainHead>> noted;
  private final List<ChainProblem> problems = new ArrayList<>();
  private final List<Long> walked = new ArrayList<>();
  private @Nullable ChainWalk current;
  private long entryCount;
  private long problemCount;

  TrailWalk(List<ChainHead> noted) {
    this.noted = noted.stream().collect(Collectors.groupingBy(ChainHead::chain));
  }

  /// Takes the head of a chain; all heads come before all entries.
  void head(Head head) {
    heads.put(head.chain(), head);
  }

  /// Takes the next entry; they come by chain and place.
  void entry(StoredEntry entry) {
    entryCount++;
    var walk = current;
    if (walk == null || walk.chain() != entry.chain()) {
      finish();
      walk = begin(entry.chain());
      current = walk;
    }
    walk.entry(entry);
  }

  TrailReport report() {
    finish();
    heads.keySet().stream().filter(chain -> !walked.contains(chain)).toList().forEach(this::empty);
    noted.keySet().stream().filter(chain -> !walked.contains(chain)).toList().forEach(this::empty);
    var ends =
        heads.values().stream()
            .map(head -> new ChainHead(head.chain(), head.length(), head.hash()))
            .toList();
    return new TrailReport(entryCount, ends, problems, problemCount);
  }

  private void empty(long chain) {
    begin(chain).end();
  }

  private ChainWalk begin(long chain) {
    walked.add(chain);
    return new ChainWalk(
        chain, heads.get(chain), noted.getOrDefault(chain, List.of()), this::problem);
  }

  private void finish() {
    if (current != null) {
      current.end();
    }
    current = null;
  }

  private void problem(ChainProblem problem) {
    problemCount++;
    if (problems.size() < TrailReport.PROBLEMS_MAX) {
      problems.add(problem);
    }
  }
}
