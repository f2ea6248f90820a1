package id.tolok.measurement.limit;

import id.tolok.catalogue.variable.Variable;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.limit.LimitFinding.Kind;
import id.tolok.scorecard.Adding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Judges an amount by what its variable allows, by what it is a part of, and by its own past.
public final class FigureLimits {

  /// How many earlier figures are looked at.
  public static final int PAST_MAX = 12;

  /// Change against the last figure from which on a word is asked, where the variable says nothing:
  /// more than twice, or less than a fifth, and not among small counts.
  private static final BigDecimal HOUSE_RISE = BigDecimal.valueOf(100);

  private static final BigDecimal HOUSE_FALL = BigDecimal.valueOf(80);
  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEW = 4;

  private FigureLimits() {}

  /// An earlier figure.
  public record Past(EntryPeriod period, BigDecimal amount) {}

  /// Another quantity the amount is compared with in the same period.
  ///
  /// @param isWhole whether the other is the whole and the amount the part
  /// @param amount of the other; null while it is not given
  public record Partner(Ratio ratio, boolean isWhole, String name, @Nullable BigDecimal amount) {}

  /// What there is about an amount, what refuses it first.
  ///
  /// @param limits of the variable, with its fractions allowed or refused
  /// @param past figures of earlier periods of the same kind, the newest first, at most {@link
  ///   #PAST_MAX}
  public static List<LimitFinding> judge(
      EntryPeriod period,
      BigDecimal amount,
      Variable.Limits limits,
      Adding adding,
      List<Past> past,
      List<Partner> partners) {
    var refused = new ArrayList<LimitFinding>();
    var unusual = new ArrayList<LimitFinding>();
    range(amount, limits).ifPresent(refused::add);
    fraction(amount, limits).ifPresent(refused::add);
    for (Partner partner : partners) {
      quotient(amount, partner)
          .ifPresent(found -> (found.kind().refuses() ? refused : unusual).add(found));
    }
    jump(amount, limits, past).ifPresent(unusual::add);
    if (unusual.isEmpty()) {
      outlier(amount, past).ifPresent(unusual::add);
    }
    falling(period, amount, adding, past).ifPresent(unusual::add);
    refused.addAll(unusual);
    return refused;
  }

  private static Optional<LimitFinding> range(BigDecimal amount, Variable.Limits limits) {
    var least = limits.least();
    if (least != null && amount.compareTo(least) < 0) {
      return Optional.of(
          least.signum() == 0
              ? new LimitFinding(Kind.NEGATIVE, List.of(amount))
              : new LimitFinding(Kind.BELOW_RANGE, List.of(amount, least)));
    }
    var most = limits.most();
    return most != null && amount.compareTo(most) > 0
        ? Optional.of(new LimitFinding(Kind.ABOVE_RANGE, List.of(amount, most)))
        : Optional.empty();
  }

  private static Optional<LimitFinding> fraction(BigDecimal amount, Variable.Limits limits) {
    boolean mayBe =
        limits.fractions() != Variable.Fractions.REFUSED
            || amount.scale() <= 0
            || amount.stripTrailingZeros().scale() <= 0;
    return mayBe
        ? Optional.empty()
        : Optional.of(new LimitFinding(Kind.NOT_WHOLE, List.of(amount)));
  }

  private static Optional<LimitFinding> quotient(BigDecimal amount, Partner partner) {
    var other = partner.amount();
    if (other == null) {
      return Optional.empty();
    }
    boolean above = partner.isWhole() ? amount.compareTo(other) > 0 : amount.compareTo(other) < 0;
    if (!above) {
      return Optional.empty();
    }
    Kind kind =
        partner.ratio().mayExceed()
            ? Kind.ABOVE_PLAN
            : partner.isWhole() ? Kind.PART_ABOVE_WHOLE : Kind.WHOLE_BELOW_PART;
    return Optional.of(
        new LimitFinding(
            kind, List.of(amount, partner.name(), other, partner.ratio().indicator())));
  }

  private static Optional<LimitFinding> jump(
      BigDecimal amount, Variable.Limits limits, List<Past> past) {
    if (past.isEmpty() || past.getFirst().amount().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal last = past.getFirst().amount();
    BigDecimal change = amount.subtract(last);
    BigDecimal scaled = change.abs().multiply(HUNDRED);
    BigDecimal own = limits.jumpPercent();
    boolean jumps;
    if (own != null) {
      jumps = scaled.compareTo(own.multiply(last.abs())) >= 0;
    } else {
      BigDecimal border = change.signum() > 0 ? HOUSE_RISE : HOUSE_FALL;
      jumps =
          change.abs().compareTo(SMALL) >= 0 && scaled.compareTo(border.multiply(last.abs())) > 0;
    }
    return jumps && change.signum() != 0
        ? Optional.of(
            new LimitFinding(Kind.JUMP, List.of(amount, last, past.getFirst().period().code())))
        : Optional.empty();
  }

  private static Optional<LimitFinding> outlier(BigDecimal amount, List<Past> past) {
    List<BigDecimal> amounts = new ArrayList<>(past.size());
    past.forEach(each -> amounts.add(each.amount()));
    return Outliers.distance(amount, amounts)
        .map(median ->
            new LimitFinding(
                Kind.OUTLIER, List.of(amount, median, BigDecimal.valueOf(past.size()))));
  }

  /// A figure that has only ever grown within its years, so it seems to count from January on.
  private static Optional<LimitFinding> falling(
      EntryPeriod period, BigDecimal amount, Adding adding, List<Past> past) {
    if (adding != Adding.LAST || past.isEmpty()) {
      return Optional.empty();
    }
    Past last = past.getFirst();
    return last.period().year() == period.year()
            && amount.compareTo(last.amount()) < 0
            && growsWithinYears(past)
        ? Optional.of(
            new LimitFinding(Kind.FALLING, List.of(amount, last.amount(), last.period().code())))
        : Optional.empty();
  }

  private static boolean growsWithinYears(List<Past> past) {
    int rises = 0;
    int pairs = 0;
    for (int i = 0; i + 1 < past.size(); i++) {
      Past later = past.get(i);
      Past earlier = past.get(i + 1);
      if (later.period().year() == earlier.period().year()) {
        int order = later.amount().compareTo(earlier.amount());
        if (order < 0) {
          return false;
        }
        pairs++;
        rises += order;
      }
    }
    return pairs >= FEW && rises >= FEW - 1;
  }
}
