package id.tolok.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.kernel.EntryPeriod;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.number.FrozenRound;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SpeakingRoundTest {

  private static final EntryPeriod SECOND = EntryPeriod.quarter(2026, 2);

  private final FrozenRound april = frozen(1, "2026-04-30", 1);
  private final FrozenRound june = frozen(2, "2026-06-30", 2);

  @Test
  void ofTwoThatEndInAPeriodTheLaterSpeaks() {
    assertThat(FrozenRound.speakingFor(SECOND, List.of(june, april))).contains(june);
  }

  @Test
  void ofTwoThatEndOnOneDayTheOnePlannedLaterSpeaks() {
    var second = frozen(3, "2026-06-30", 3);
    assertThat(FrozenRound.speakingFor(SECOND, List.of(second, june))).contains(second);
  }

  @Test
  void lastDayOfAQuarterBelongsToIt() {
    assertThat(FrozenRound.speakingFor(EntryPeriod.quarter(2026, 3), List.of(june))).isEmpty();
    assertThat(FrozenRound.speakingFor(EntryPeriod.month(2026, 6), List.of(june))).contains(june);
    assertThat(FrozenRound.speakingFor(EntryPeriod.year(2026), List.of(june))).contains(june);
    assertThat(FrozenRound.speakingFor(EntryPeriod.year(2025), List.of(june))).isEmpty();
  }

  @Test
  void whatWasTakenBackIsSilent() {
    var back =
        new FrozenRound(
            june.roundId(),
            june.agencyId(),
            june.kind(),
            june.year(),
            june.number(),
            june.name(),
            june.periodFrom(),
            june.periodUntil(),
            june.version(),
            june.hash(),
            june.index(),
            june.quality(),
            june.respondents(),
            june.weightRule(),
            june.approvedAt(),
            june.approvedByName(),
            Optional.of(new FrozenRound.Withdrawal(Instant.EPOCH, "salah hitung")));
    assertThat(FrozenRound.speakingFor(SECOND, List.of(back, april))).contains(april);
  }

  @Test
  void roundWouldSpeakOnlyWhereNoneThatEndedLaterIsApproved() {
    assertThat(round(9, "2026-05-31", 9).speaksFor(SECOND, List.of(april))).isTrue();
    assertThat(round(9, "2026-05-31", 9).speaksFor(SECOND, List.of(april, june))).isFalse();
    assertThat(round(9, "2026-07-01", 9).speaksFor(SECOND, List.of())).isFalse();
  }

  @Test
  void roundThatIsApprovedAnewIsNotInItsOwnWay() {
    assertThat(round(2, "2026-06-30", 2).speaksFor(SECOND, List.of(june))).isTrue();
  }

  private static FrozenRound frozen(long id, String until, int number) {
    return new FrozenRound(
        id,
        1,
        RoundKind.PUBLIC,
        2026,
        number,
        "Putaran " + number,
        LocalDate.of(2026, 1, 1),
        LocalDate.parse(until),
        1,
        "0".repeat(64),
        new BigDecimal("85.46"),
        ServiceQuality.B,
        10,
        WeightRule.EXACT,
        Instant.EPOCH,
        "Camat",
        Optional.empty());
  }

  private static Round round(long id, String until, int number) {
    return new Round(
        id,
        1,
        RoundKind.PUBLIC,
        number,
        "Putaran " + number,
        LocalDate.of(2026, 1, 1),
        LocalDate.parse(until),
        LocalDate.of(2026, 1, 1),
        LocalDate.parse(until),
        OptionalInt.empty(),
        "",
        WeightRule.EXACT,
        TicketRule.NONE,
        1,
        List.of(1L),
        RoundState.CLOSED,
        0,
        0);
  }
}
