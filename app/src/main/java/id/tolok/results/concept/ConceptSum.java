package id.tolok.results.concept;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Target;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.Value;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.results.AgencyScorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One concept over several agencies: numerators and denominators are added, counts are added,
/// percentages are never averaged. How many agencies stand behind it is part of the number.
///
/// @param members one per agency, measured or not
/// @param way how the members were put together
/// @param numerator sum over the measured; null unless added as a ratio
/// @param denominator sum over the measured; null unless added as a ratio
/// @param actual of all together; null where nothing can be said
/// @param target of all measured together; null where one of them has none
/// @param achievement recomputed from target and actual of all together; null where there is none
public record ConceptSum(
    List<Member> members,
    Way way,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal actual,
    @Nullable BigDecimal target,
    @Nullable Achievement achievement) {

  /// How figures of agencies become one.
  public enum Way {
    /// Sum of numerators over sum of denominators.
    RATIO,
    /// Sum of counts.
    COUNT,
    /// Not at all: a score or an index of one agency says nothing added to another's.
    NONE
  }

  /// One agency's part.
  ///
  /// @param parts of its ratio; null where it has none
  public record Member(long agencyId, long lineageId, Scored scored, @Nullable RatioParts parts) {

    boolean counts(Way way) {
      return switch (way) {
        case RATIO -> parts != null;
        case COUNT -> scored.actual() instanceof Value.Known;
        case NONE -> false;
      };
    }
  }

  public ConceptSum {
    members = List.copyOf(members);
  }

  /// @param kind of the formulas of all members
  /// @param places where each member is found
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "pembilang dan penyebut dijumlahkan")
  public static ConceptSum of(FormulaKind kind, List<Place> places, Stretch stretch) {
    var members = new ArrayList<Member>();
    @Nullable AchievementRule rule = null;
    for (Place place : places) {
      var planned = planned(place);
      if (planned.isPresent()) {
        members.add(member(place, stretch));
        rule = rule == null ? planned.get().rule() : rule;
      }
    }
    Way way = way(kind, members);
    var measured = members.stream().filter(member -> member.counts(way)).toList();
    return way == Way.NONE || measured.isEmpty()
        ? new ConceptSum(members, way, null, null, null, null, null)
        : together(members, measured, way, Objects.requireNonNull(rule));
  }

  /// Where a member of a concept is found.
  public record Place(AgencyScorecard scorecard, long lineageId) {}

  private static Optional<ScoredIndicator> planned(Place place) {
    return place.scorecard().card().plan().indicators().stream()
        .filter(indicator -> indicator.id() == place.lineageId())
        .findFirst();
  }

  private static Member member(Place place, Stretch stretch) {
    var card = place.scorecard().card();
    return new Member(
        place.scorecard().agencyId(),
        place.lineageId(),
        card.scored(place.lineageId(), stretch),
        RatioParts.of(card.explain(place.lineageId(), stretch)).orElse(null));
  }

  private static boolean isMeasured(Member member) {
    return member.scored().actual() instanceof Value.Known;
  }

  private static Way way(FormulaKind kind, List<Member> members) {
    return switch (kind) {
      case COUNT, SUM -> Way.COUNT;
      case RATIO, PRODUCT_RATIO, GROWTH, COMPOSITE ->
          members.stream().anyMatch(ConceptSum::isMeasured)
                  && members.stream().noneMatch(member -> member.parts() != null)
              ? Way.NONE
              : Way.RATIO;
      case AVERAGE, DIFFERENCE, TEXT -> Way.NONE;
    };
  }

  private static ConceptSum together(
      List<Member> all, List<Member> measured, Way way, AchievementRule rule) {
    BigDecimal numerator = null;
    BigDecimal denominator = null;
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal actual;
    if (way == Way.RATIO) {
      factor = factor(measured);
      numerator = sum(measured, member -> parts(member).numerator());
      denominator = sum(measured, member -> parts(member).denominator());
      actual =
          denominator.signum() == 0
              ? null
              : numerator.multiply(factor).divide(denominator, MathContext.DECIMAL128);
    } else {
      actual = sum(measured, ConceptSum::counted);
    }
    BigDecimal target = target(measured, way, denominator, factor);
    Achievement achievement =
        actual == null || target == null
            ? null
            : rule.achievement(Target.of(target), Actual.of(actual));
    return new ConceptSum(all, way, numerator, denominator, actual, target, achievement);
  }

  /// In what all are told: of 90 out of a hundred and 0.9 of one, the percentage.
  private static BigDecimal factor(List<Member> measured) {
    return measured.stream()
        .map(member -> parts(member).factor())
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ONE);
  }

  /// Counts add up; a ratio's target weighs as much as what it is a share of.
  ///
  /// @param factor in which the targets of a ratio are told
  private static @Nullable BigDecimal target(
      List<Member> measured, Way way, @Nullable BigDecimal denominator, BigDecimal factor) {
    if (measured.stream().anyMatch(member -> !(member.scored().target() instanceof Target.Value))) {
      return null;
    }
    if (way == Way.COUNT) {
      return sum(measured, ConceptSum::planned);
    }
    return denominator == null || denominator.signum() == 0
        ? null
        : sum(measured, member -> planned(member, factor).multiply(parts(member).denominator()))
            .divide(denominator, MathContext.DECIMAL128);
  }

  private static BigDecimal sum(List<Member> members, Function<Member, BigDecimal> figure) {
    return members.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static RatioParts parts(Member member) {
    return Objects.requireNonNull(member.parts());
  }

  private static BigDecimal counted(Member member) {
    return member.scored().actual() instanceof Value.Known(var number) ? number : BigDecimal.ZERO;
  }

  private static BigDecimal planned(Member member) {
    return member.scored().target() instanceof Target.Value(var figure) ? figure : BigDecimal.ZERO;
  }

  /// A target of a ratio told in the factor of all.
  private static BigDecimal planned(Member member, BigDecimal factor) {
    var own = parts(member).factor();
    return own.compareTo(factor) == 0 || own.signum() == 0
        ? planned(member)
        : planned(member).multiply(factor).divide(own, MathContext.DECIMAL128);
  }

  /// How many agencies stand behind the number.
  public int measuredCount() {
    return (int) members.stream().filter(member -> member.counts(way)).count();
  }

  /// Whether this agency stands behind the number.
  public boolean counts(Member member) {
    return member.counts(way);
  }
}
