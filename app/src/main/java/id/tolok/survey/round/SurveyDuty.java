package id.tolok.survey.round;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.organization.Agency;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import java.time.LocalDate;
import java.util.List;

/// Whether an agency asked its citizens in a year, as it has to at least once.
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "article 1 (1)")
public enum SurveyDuty {
  /// An approved public round ends in the year.
  MET,
  /// A round is planned, open or waits for approval.
  UNDER_WAY,
  /// There is none.
  MISSING;

  /// From this month on a missing survey is asked about: a round takes weeks.
  private static final int ASKED_FROM_MONTH = 7;

  /// @param rounds of one agency
  public static SurveyDuty of(List<Round> rounds, int year) {
    var asked =
        rounds.stream()
            .filter(round -> round.kind() == RoundKind.PUBLIC && round.year() == year)
            .toList();
    if (asked.isEmpty()) {
      return MISSING;
    }
    return asked.stream().anyMatch(round -> round.state() == RoundState.APPROVED) ? MET : UNDER_WAY;
  }

  /// Whether an agency serves citizens, so that the duty is its own; those who review and help
  /// other offices do not.
  public static boolean binds(Agency.Kind kind) {
    return switch (kind) {
      case SUBDISTRICT_OFFICE, URBAN_VILLAGE_OFFICE, REGENCY_OFFICE, PROVINCE_OFFICE -> true;
      case REGENCY_SECRETARIAT, INSPECTORATE -> false;
    };
  }

  /// Whether it is time to ask about a survey that is missing in a year.
  public static boolean isPressing(int year, LocalDate today) {
    return year < today.getYear()
        || year == today.getYear() && today.getMonthValue() >= ASKED_FROM_MONTH;
  }
}
