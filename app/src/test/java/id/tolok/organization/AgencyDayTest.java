package id.tolok.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.Agency.Kind;
import id.tolok.organization.Agency.Zone;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyDayTest {

  /// Where it is Jayapura's tomorrow, it is Jakarta's today still.
  @ParameterizedTest
  @CsvSource({
    "WIB,  2026-06-30T14:59:59Z, 2026-06-30",
    "WITA, 2026-06-30T15:59:59Z, 2026-06-30",
    "WITA, 2026-06-30T16:00:00Z, 2026-07-01",
    "WIT,  2026-06-30T14:59:59Z, 2026-06-30",
    "WIT,  2026-06-30T15:00:00Z, 2026-07-01",
    "WIB,  2026-06-30T17:00:00Z, 2026-07-01"
  })
  void dayBeginsWhereTheAgencyIs(Zone zone, Instant at, LocalDate expected) {
    var agency = new Agency(1, "Kecamatan Timur", Kind.SUBDISTRICT_OFFICE, 1, null, zone, true, 1);
    assertThat(agency.day(at)).isEqualTo(expected);
  }
}
