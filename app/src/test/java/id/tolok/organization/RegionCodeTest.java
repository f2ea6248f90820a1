package id.tolok.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.RegionCode.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Codes of the ministry are taken, codes of the statistics office are told apart.
class RegionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "63, 63, PROVINCE",
    "6304, 63.04, REGENCY",
    "63.71, 63.71, CITY",
    "63.04.16, 63.04.16, SUBDISTRICT",
    "630416, 63.04.16, SUBDISTRICT",
    "63.04.16.2001, 63.04.16.2001, VILLAGE",
    "6304161003, 63.04.16.1003, URBAN_VILLAGE"
  })
  void codesOfTheMinistryAreTaken(String written, String code, Region.Kind kind) {
    assertThat(RegionCode.parse(written)).isEqualTo(new Outcome.Valid(new RegionCode(code)));
    assertThat(new RegionCode(code).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "6304a, FORM",
    "6, FORM",
    "63041, FORM",
    "6304160, STATISTICS_OFFICE",
    "6304160003, STATISTICS_OFFICE_VILLAGE",
    "6300, REGENCY_NUMBER",
    "6370, REGENCY_NUMBER"
  })
  void othersAreRefusedWithTheReason(String written, RegionCode.Fault fault) {
    assertThat(RegionCode.parse(written)).isEqualTo(new Outcome.Invalid(fault));
  }

  @ParameterizedTest
  @CsvSource({"63.04.16.2001, 63.04.16", "63.04.16, 63.04", "63.04, 63"})
  void regionAroundFollowsFromTheCode(String code, String around) {
    assertThat(new RegionCode(code).parent()).contains(new RegionCode(around));
  }
}
