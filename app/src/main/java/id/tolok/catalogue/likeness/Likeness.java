package id.tolok.catalogue.likeness;

import id.tolok.formula.FormulaKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How alike two indicators are, with the parts it was made of.
///
/// @param share 0 to 1 over all parts
/// @param name likeness of the names
/// @param upper likeness of what is counted; absent where one of them has no formula
/// @param lower likeness of what it is divided by; absent where one of them divides by nothing
/// @param conflicts why the two may not be added though they read alike
public record Likeness(
    double share,
    WordLikeness name,
    @Nullable WordLikeness upper,
    @Nullable WordLikeness lower,
    Set<Conflict> conflicts) {

  /// From here on two indicators are proposed as meaning the same. Chosen on the labelled pairs of
  /// `LikenessTest`, between the highest wrong and the lowest right one.
  public static final double PROPOSED_MIN = 0.8;

  private static final double NAME_WEIGHT = 0.45;
  private static final double UPPER_WEIGHT = 0.35;
  private static final double LOWER_WEIGHT = 0.2;

  /// Below this the formulas count something else, however alike the names are.
  private static final double FORMULA_SHARE_MIN = 0.5;

  public Likeness {
    conflicts = Set.copyOf(conflicts);
  }

  public static Likeness between(IndicatorText left, IndicatorText right) {
    var name = WordLikeness.of(left.name(), right.name());
    boolean computed = left.computes() && right.computes();
    var upper = computed ? WordLikeness.of(left.upper(), right.upper()) : null;
    boolean divided = computed && !left.lower().isEmpty() && !right.lower().isEmpty();
    var lower = divided ? WordLikeness.of(left.lower(), right.lower()) : null;
    return new Likeness(
        share(name, upper, lower), name, upper, lower, conflicts(left, right, upper, lower));
  }

  /// Alike enough, and nothing speaks against adding the two.
  public boolean isProposed() {
    return share >= PROPOSED_MIN && conflicts.isEmpty();
  }

  /// Reads the same and is not: a person should know, and nothing may be added.
  public boolean isFalseFriend() {
    return name.share() >= PROPOSED_MIN && !conflicts.isEmpty();
  }

  private static double share(
      WordLikeness name, @Nullable WordLikeness upper, @Nullable WordLikeness lower) {
    double sum = NAME_WEIGHT * name.share();
    double weights = NAME_WEIGHT;
    if (upper != null) {
      sum += UPPER_WEIGHT * upper.share();
      weights += UPPER_WEIGHT;
    }
    if (lower != null) {
      sum += LOWER_WEIGHT * lower.share();
      weights += LOWER_WEIGHT;
    }
    return sum / weights;
  }

  private static Set<Conflict> conflicts(
      IndicatorText left,
      IndicatorText right,
      @Nullable WordLikeness upper,
      @Nullable WordLikeness lower) {
    Set<Conflict> conflicts = EnumSet.noneOf(Conflict.class);
    if (left.unit() != null && right.unit() != null && !left.unit().equals(right.unit())) {
      conflicts.add(Conflict.UNIT);
    }
    if (left.lowerIsBetter() != right.lowerIsBetter()) {
      conflicts.add(Conflict.POLARITY);
    }
    if (promiseDiffers(left, right)) {
      conflicts.add(Conflict.MEASURE);
    }
    conflicts.addAll(formulaConflicts(left, right, upper, lower));
    return conflicts;
  }

  private static boolean promiseDiffers(IndicatorText left, IndicatorText right) {
    var one = left.name().measure();
    var other = right.name().measure();
    return one.isPresent() && other.isPresent() && one.get() != other.get();
  }

  private static Set<Conflict> formulaConflicts(
      IndicatorText left,
      IndicatorText right,
      @Nullable WordLikeness upper,
      @Nullable WordLikeness lower) {
    Set<Conflict> conflicts = EnumSet.noneOf(Conflict.class);
    if (left.kind() == FormulaKind.TEXT || right.kind() == FormulaKind.TEXT) {
      return conflicts;
    }
    if (left.kind() != right.kind()) {
      conflicts.add(Conflict.KIND);
    }
    if (left.multiplier() != null
        && right.multiplier() != null
        && left.multiplier().compareTo(right.multiplier()) != 0) {
      conflicts.add(Conflict.MULTIPLIER);
    }
    if (isOther(upper) || isOther(lower)) {
      conflicts.add(Conflict.FORMULA);
    }
    return conflicts;
  }

  private static boolean isOther(@Nullable WordLikeness part) {
    return part != null && part.share() < FORMULA_SHARE_MIN;
  }
}
