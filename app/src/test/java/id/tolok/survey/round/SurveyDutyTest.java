package id.tolok.survey.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.Agency;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.TicketRule;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SurveyDutyTest {

  @Test
  void onlyAnApprovedPublicRoundOfTheYearMeetsTheDuty() {
    assertThat(SurveyDuty.of(List.of(round("2026-06-30", RoundState.APPROVED)), 2026))
        .isEqualTo(SurveyDuty.MET);
    assertThat(SurveyDuty.of(List.of(round("2026-06-30", RoundState.CLOSED)), 2026))
        .isEqualTo(SurveyDuty.UNDER_WAY);
    assertThat(SurveyDuty.of(List.of(round("2025-12-31", RoundState.APPROVED)), 2026))
        .isEqualTo(SurveyDuty.MISSING);
    assertThat(SurveyDuty.of(List.of(), 2026)).isEqualTo(SurveyDuty.MISSING);
  }

  @Test
  void anInternalRoundDoesNotMeetIt() {
    var round = round(RoundKind.INTERNAL, "2026-06-30", RoundState.APPROVED);
    assertThat(SurveyDuty.of(List.of(round), 2026)).isEqualTo(SurveyDuty.MISSING);
  }

  @Test
  void officesThatReviewOthersOweNone() {
    assertThat(SurveyDuty.binds(Agency.Kind.SUBDISTRICT_OFFICE)).isTrue();
    assertThat(SurveyDuty.binds(Agency.Kind.INSPECTORATE)).isFalse();
  }

  @Test
  void aMissingSurveyIsAskedAboutFromJulyAndForYearsThatAreOver() {
    assertThat(SurveyDuty.isPressing(2026, LocalDate.of(2026, 6, 30))).isFalse();
    assertThat(SurveyDuty.isPressing(2026, LocalDate.of(2026, 7, 1))).isTrue();
    assertThat(SurveyDuty.isPressing(2025, LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(SurveyDuty.isPressing(2027, LocalDate.of(2026, 12, 31))).isFalse();
  }

  private static Round round(String until, RoundState state) {
    return round(RoundKind.PUBLIC, until, state);
  }

  private static Round round(RoundKind kind, String until, RoundState state) {
    var end = LocalDate.parse(until);
    return new Round(
        1,
        1,
        kind,
        1,
        "Putaran",
        end.minusMonths(6),
        end,
        end.minusMonths(1),
        end,
        OptionalInt.empty(),
        "",
        WeightRule.EXACT,
        TicketRule.NONE,
        1,
        List.of(1L),
        state,
        0,
        0);
  }
}
