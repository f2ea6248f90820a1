package id.tolok.survey.number;

import id.tolok.kernel.EntryPeriod;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.RoundKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The index of a round as it was approved.
///
/// @param year in which its period ends
/// @param number of the round within agency, kind and year
/// @param version counts the approvals of the round, from 1
/// @param hash SHA-256 of its canonical document in lower-case hexadecimal, 64 characters
/// @param index rounded to two decimals: what was published, and the figure of the variables bound
///   to the survey
/// @param withdrawal empty while it is in force
public record FrozenRound(
    long roundId,
    long agencyId,
    RoundKind kind,
    int year,
    int number,
    String name,
    LocalDate periodFrom,
    LocalDate periodUntil,
    int version,
    String hash,
    BigDecimal index,
    ServiceQuality quality,
    int respondents,
    WeightRule weightRule,
    Instant approvedAt,
    String approvedByName,
    Optional<Withdrawal> withdrawal) {

  /// That the approval was taken back.
  public record Withdrawal(Instant at, String reason) {}

  public boolean isInForce() {
    return withdrawal.isEmpty();
  }

  /// The one whose index is the figure of a period: it ended in it, and of several that did, last.
  ///
  /// @param rounds of one agency and kind; those taken back do not speak
  public static Optional<FrozenRound> speakingFor(
      EntryPeriod period, Collection<FrozenRound> rounds) {
    return rounds.stream()
        .filter(FrozenRound::isInForce)
        .filter(round ->
            !round.periodUntil().isBefore(period.firstDay())
                && !round.periodUntil().isAfter(period.lastDay()))
        .max(Comparator.comparing(FrozenRound::periodUntil).thenComparingInt(FrozenRound::number));
  }
}
