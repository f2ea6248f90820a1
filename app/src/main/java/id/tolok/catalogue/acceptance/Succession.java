package id.tolok.catalogue.acceptance;

import id.tolok.catalogue.acceptance.Statement.Earlier;
import id.tolok.catalogue.variable.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which indicators of a new version are those of earlier versions, reworded or moved. Each earlier
/// one goes on in at most one: where a decree splits an indicator, the part most like it does, and
/// the others begin lineages of their own.
///
/// Equal name and position go first, then an equal name, then what is most alike in name, formula
/// and position taken together.
final class Succession {

  /// Least likeness of what goes on; below it two indicators have little but common words.
  static final double LIKENESS_MIN = 0.66;

  private static final double NAME_SHARE = 0.55;
  private static final double FORMULA_SHARE = 0.30;
  private static final double POSITION_SHARE = 0.15;

  private final List<Earlier> earlier;
  private final List<Statement> fresh;
  private final OptionalLong[] found;
  private final Set<Long> gone = new HashSet<>();
  private final WordWeights weights;

  private Succession(List<Earlier> earlier, List<Statement> fresh) {
    this.earlier = earlier;
    this.fresh = fresh;
    this.found =
        Stream.generate(OptionalLong::empty).limit(fresh.size()).toArray(OptionalLong[]::new);
    this.weights =
        new WordWeights(
            Stream.concat(earlier.stream().map(Earlier::statement), fresh.stream())
                .map(Statement::name)
                .toList());
  }

  /// The lineage each new statement goes on with, in their order; empty where it begins one.
  static List<OptionalLong> of(List<Earlier> earlier, List<Statement> fresh) {
    var succession = new Succession(earlier, fresh);
    succession.equal(
        statement -> Variable.key(statement.name()) + "\n" + Variable.key(statement.position()));
    succession.equal(statement -> Variable.key(statement.name()));
    succession.alike();
    return List.of(succession.found);
  }

  private void equal(Function<Statement, String> key) {
    Map<String, List<Earlier>> byKey = new HashMap<>();
    for (Earlier known : open()) {
      byKey.computeIfAbsent(key.apply(known.statement()), _ -> new ArrayList<>()).add(known);
    }
    for (int i = 0; i < fresh.size(); i++) {
      var candidates = byKey.getOrDefault(key.apply(fresh.get(i)), List.of());
      if (found[i].isEmpty() && !candidates.isEmpty()) {
        take(i, candidates.removeFirst());
      }
    }
  }

  private void alike() {
    record Pair(int place, Earlier known, double likeness) {}
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < fresh.size(); i++) {
      if (found[i].isEmpty()) {
        for (Earlier known : open()) {
          double likeness = likeness(known.statement(), fresh.get(i));
          if (likeness >= LIKENESS_MIN) {
            pairs.add(new Pair(i, known, likeness));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::place));
    for (Pair pair : pairs) {
      if (found[pair.place()].isEmpty() && !gone.contains(pair.known().lineageId())) {
        take(pair.place(), pair.known());
      }
    }
  }

  private double likeness(Statement one, Statement other) {
    double name = weights.likeness(one.name(), other.name());
    double position = weights.likeness(one.position(), other.position());
    if (one.formula() == null || other.formula() == null) {
      return (NAME_SHARE + FORMULA_SHARE) * name + POSITION_SHARE * position;
    }
    double formula = weights.likeness(one.formula(), other.formula());
    return NAME_SHARE * name + FORMULA_SHARE * formula + POSITION_SHARE * position;
  }

  private List<Earlier> open() {
    return earlier.stream().filter(known -> !gone.contains(known.lineageId())).toList();
  }

  private void take(int place, Earlier known) {
    found[place] = OptionalLong.of(known.lineageId());
    gone.add(known.lineageId());
  }
}
