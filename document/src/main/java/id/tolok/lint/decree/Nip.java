package id.tolok.lint.decree;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// The employee number of a civil servant: birth date (8 digits), month of appointment (6), sex
/// (1), serial number (3). Contract officials carry a year and a code from 21 upwards instead of
/// the month.
final class Nip {

  private static final int AGE_MIN = 16;
  private static final int AGE_MAX = 70;

  private Nip() {}

  /// What is wrong with a number, in Indonesian words; empty when it is valid.
  ///
  /// @param digits the number with everything but digits taken away
  /// @param on the day the document was issued, for the holder's age
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "susunan NIP 18 angka")
  static Optional<String> fault(String digits, LocalDate on) {
    if (!digits.matches("\\d{18}")) {
      return Optional.of("harus 18 angka, terbaca " + digits.length());
    }
    var birth = date(digits.substring(0, 8));
    if (birth.isEmpty()) {
      return Optional.of("tanggal lahir " + digits.substring(0, 8) + " tidak ada dalam kalender");
    }
    int age = Period.between(birth.get(), on).getYears();
    if (age < AGE_MIN || age > AGE_MAX) {
      return Optional.of("usia pemegang menjadi " + age + " tahun");
    }
    return appointmentFault(digits, birth.get()).or(() -> tailFault(digits));
  }

  private static Optional<String> appointmentFault(String digits, LocalDate birth) {
    int year = Integer.parseInt(digits.substring(8, 12));
    int month = Integer.parseInt(digits.substring(12, 14));
    if (month == 0 || (month > 12 && month < 21)) {
      return Optional.of("bulan pengangkatan " + digits.substring(12, 14) + " tidak ada");
    }
    return year - birth.getYear() < AGE_MIN
        ? Optional.of("diangkat pada usia " + (year - birth.getYear()) + " tahun")
        : Optional.empty();
  }

  private static Optional<String> tailFault(String digits) {
    var sex = digits.charAt(14);
    if (sex != '1' && sex != '2') {
      return Optional.of("angka ke-15 (jenis kelamin) harus 1 atau 2");
    }
    return digits.endsWith("000") ? Optional.of("nomor urut 000") : Optional.empty();
  }

  private static Optional<LocalDate> date(String digits) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6, 8))));
    } catch (DateTimeException impossibleDate) {
      return Optional.empty();
    }
  }
}
