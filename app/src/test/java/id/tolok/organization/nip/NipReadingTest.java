package id.tolok.organization.nip;

import static id.tolok.organization.nip.NipReading.Finding.AGE;
import static id.tolok.organization.nip.NipReading.Finding.APPOINTMENT_AGE;
import static id.tolok.organization.nip.NipReading.Finding.APPOINTMENT_MONTH;
import static id.tolok.organization.nip.NipReading.Finding.BIRTH_DATE;
import static id.tolok.organization.nip.NipReading.Finding.LENGTH;
import static id.tolok.organization.nip.NipReading.Finding.NOT_DIGITS;
import static id.tolok.organization.nip.NipReading.Finding.SEQUENCE;
import static id.tolok.organization.nip.NipReading.Finding.SEX_DIFFERS;
import static id.tolok.organization.nip.NipReading.Finding.SEX_DIGIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.Official;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The number of a civil servant, judged digit by digit.
class NipReadingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "198604052004121001",
        "196701011991031006",
        "197410181994031003",
        "19860405 200412 1 001",
        "1986.0405.200412.1.001",
        "199202292021211001",
        "198501012023212034"
      })
  void validNumbersHaveNoFinding(String written) {
    thenFindings(written);
  }

  @ParameterizedTest
  @CsvSource({
    "19860405200412100, LENGTH",
    "1986040520041210011, LENGTH",
    "'', LENGTH",
    "19860405200412100A, NOT_DIGITS",
    "198613052004121001, BIRTH_DATE",
    "199002292021211001, BIRTH_DATE",
    "201101012027011001, AGE",
    "195501011980031001, AGE",
    "198604052004131001, APPOINTMENT_MONTH",
    "198604052004001001, APPOINTMENT_MONTH",
    "198604052004201001, APPOINTMENT_MONTH",
    "198604052002031001, APPOINTMENT_AGE",
    "198604052001211001, APPOINTMENT_AGE",
    "198604052004123001, SEX_DIGIT",
    "198604052004120001, SEX_DIGIT",
    "198604052004121000, SEQUENCE"
  })
  void eachBrokenPartIsNamed(String written, NipReading.Finding finding) {
    assertThat(NipReading.of(written, TODAY, null).findings()).containsExactly(finding);
    assertThat(NipReading.of(written, TODAY, null).valid()).isFalse();
  }

  @Test
  void sixteenAndSeventyAreStillInside() {
    thenFindings("201007012026071001");
    thenFindings("201007022026071001", AGE);
    thenFindings("195507021974031001");
    thenFindings("195507011974031001", AGE);
  }

  @Test
  void appointmentInTheMonthOfTheSixteenthBirthdayIsEnough() {
    thenFindings("198604052002041001");
    thenFindings("198604052002031001", APPOINTMENT_AGE);
  }

  @Test
  void sexThatDiffersFromTheProfileOnlyWarns() {
    var reading = NipReading.of("198604052004121001", TODAY, Official.Sex.FEMALE);
    assertThat(reading.findings()).containsExactly(SEX_DIFFERS);
    assertThat(reading.valid()).isTrue();
    assertThat(NipReading.of("198604052004121001", TODAY, Official.Sex.MALE).findings()).isEmpty();
  }

  @Test
  void severalBrokenPartsAreAllNamed() {
    thenFindings("198613052004133000", BIRTH_DATE, APPOINTMENT_MONTH, SEX_DIGIT, SEQUENCE);
  }

  @Test
  void numberDoesNotSlipIntoText() {
    var nip = new Nip("198604052004121001");
    assertThat("%s".formatted(nip)).isEqualTo("1986**************");
    assertThat(nip.spaced()).isEqualTo("19860405 200412 1 001");
  }

  @Test
  void lettersAndLengthLeaveNoNumber() {
    assertThat(NipReading.of("tidak ada", TODAY, null))
        .isEqualTo(new NipReading(null, List.of(NOT_DIGITS)));
    assertThat(NipReading.of("1986", TODAY, null)).isEqualTo(new NipReading(null, List.of(LENGTH)));
  }

  private static void thenFindings(String written, NipReading.Finding... findings) {
    assertThat(NipReading.of(written, TODAY, null).findings())
        .as(written)
        .isEqualTo(Arrays.asList(findings));
  }
}
