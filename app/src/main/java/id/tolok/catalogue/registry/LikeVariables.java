package id.tolok.catalogue.registry;

import id.tolok.catalogue.likeness.WordLikeness;
import id.tolok.catalogue.likeness.Wording;
import id.tolok.catalogue.store.VariableStore.Apart;
import id.tolok.catalogue.store.VariableStore.Asking;
import id.tolok.catalogue.variable.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Variables of one agency with nearly the same words, which may mean the same.
public final class LikeVariables {

  /// From here on two are offered; what one formula asks for twice is never.
  private static final double OFFERED_MIN = 0.8;

  /// Words alike, other units or ways to add speak against it, and are shown.
  public record Pair(Variable one, Variable other, double share) {}

  private LikeVariables() {}

  /// Pairs to be offered, the most alike first.
  public static List<Pair> pairs(List<Variable> variables, List<Asking> askings, Set<Apart> apart) {
    Map<Long, Set<Long>> askedBy = new HashMap<>();
    askings.forEach(asking ->
        askedBy.computeIfAbsent(asking.variableId(), _ -> new HashSet<>()).add(asking.lineageId()));
    Map<Long, Wording> wordings =
        variables.stream()
            .collect(Collectors.toMap(Variable::id, one -> Wording.of(one.name(), Set.of())));
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < variables.size(); i++) {
      for (int j = i + 1; j < variables.size(); j++) {
        Variable one = variables.get(i);
        Variable other = variables.get(j);
        if (one.origin() != other.origin()
            || apart.contains(Apart.of(one.id(), other.id()))
            || meet(askedBy, one, other)) {
          continue;
        }
        double share =
            share(
                Objects.requireNonNull(wordings.get(one.id())),
                Objects.requireNonNull(wordings.get(other.id())));
        if (share >= OFFERED_MIN) {
          pairs.add(new Pair(one, other, share));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
    return pairs;
  }

  private static boolean meet(Map<Long, Set<Long>> askedBy, Variable one, Variable other) {
    var askingOther = askedBy.getOrDefault(other.id(), Set.of());
    return askedBy.getOrDefault(one.id(), Set.of()).stream().anyMatch(askingOther::contains);
  }

  /// Comparing words takes long, so it is left out where too few can be common.
  private static double share(Wording one, Wording other) {
    int least = Math.min(one.words().size(), other.words().size());
    int most = Math.max(one.words().size(), other.words().size());
    boolean measures =
        one.measure().isPresent()
            && other.measure().isPresent()
            && !one.measure().equals(other.measure());
    return measures || most > 2 * least + 1 ? 0 : WordLikeness.of(one, other).share();
  }
}
