package id.tolok.organization.nip;

import id.tolok.organization.Official;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a written NIP turned out to be.
///
/// PNS: birth `YYYYMMDD`, appointment `YYYYMM`, sex `1` male `2` female, sequence of three digits.
/// PPPK: birth, year of appointment, a code from 21 up, sex, sequence.
///
/// @param nip the number, also where it breaks rules; absent where it has not eighteen digits
/// @param findings what is wrong or doubtful, in the order of the digits
public record NipReading(@Nullable Nip nip, List<Finding> findings) {

  private static final int YEARS_MIN = 16;
  private static final int YEARS_MAX = 70;
  private static final int FIRST_CONTRACT_CODE = 21;

  /// A remark on a NIP.
  public enum Finding {
    /// Something else than digits and blanks.
    NOT_DIGITS,
    /// Not eighteen digits.
    LENGTH,
    /// The first eight digits are no date.
    BIRTH_DATE,
    /// Younger than 16 or older than 70.
    AGE,
    /// Digits 13 and 14 are neither a month nor the code of a PPPK.
    APPOINTMENT_MONTH,
    /// Appointed before turning 16.
    APPOINTMENT_AGE,
    /// Neither 1 nor 2.
    SEX_DIGIT,
    /// The sequence starts at 001.
    SEQUENCE,
    /// The sex digit differs from the profile; may be either's fault, so only a warning.
    SEX_DIFFERS;

    /// Whether the number may be kept all the same.
    public boolean onlyWarns() {
      return this == SEX_DIFFERS;
    }
  }

  public NipReading {
    findings = List.copyOf(findings);
  }

  /// Whether nothing stands against keeping it.
  public boolean valid() {
    return nip != null && findings.stream().allMatch(Finding::onlyWarns);
  }

  /// Reads a NIP as typed, with or without blanks.
  ///
  /// @param today for the age
  /// @param profile sex in the person's profile; absent where it is not known
  public static NipReading of(String written, LocalDate today, Official.@Nullable Sex profile) {
    String digits = written.replaceAll("[\\s\\u00a0.\\-]", "");
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new NipReading(null, List.of(Finding.NOT_DIGITS));
    }
    if (digits.length() != 18) {
      return new NipReading(null, List.of(Finding.LENGTH));
    }
    return new NipReading(new Nip(digits), judged(digits, today, profile));
  }

  private static List<Finding> judged(
      String digits, LocalDate today, Official.@Nullable Sex profile) {
    var findings = new ArrayList<Finding>();
    LocalDate birth = birth(digits);
    if (birth == null) {
      findings.add(Finding.BIRTH_DATE);
    } else {
      long age = ChronoUnit.YEARS.between(birth, today);
      if (age < YEARS_MIN || age > YEARS_MAX) {
        findings.add(Finding.AGE);
      }
    }
    judgeAppointment(digits, birth, findings);
    char sex = digits.charAt(14);
    if (sex != '1' && sex != '2') {
      findings.add(Finding.SEX_DIGIT);
    } else if (profile != null
        && profile != (sex == '1' ? Official.Sex.MALE : Official.Sex.FEMALE)) {
      findings.add(Finding.SEX_DIFFERS);
    }
    if (digits.endsWith("000")) {
      findings.add(Finding.SEQUENCE);
    }
    return findings;
  }

  private static void judgeAppointment(
      String digits, @Nullable LocalDate birth, List<Finding> findings) {
    int year = Integer.parseInt(digits.substring(8, 12));
    int code = Integer.parseInt(digits.substring(12, 14));
    boolean month = code >= 1 && code <= 12;
    if (!month && code < FIRST_CONTRACT_CODE) {
      findings.add(Finding.APPOINTMENT_MONTH);
    } else if (birth != null) {
      var earliest = YearMonth.from(birth).plusYears(YEARS_MIN);
      boolean early =
          month ? YearMonth.of(year, code).isBefore(earliest) : year < earliest.getYear();
      if (early) {
        findings.add(Finding.APPOINTMENT_AGE);
      }
    }
  }

  private static @Nullable LocalDate birth(String digits) {
    try {
      return LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          Integer.parseInt(digits.substring(6, 8)));
    } catch (DateTimeException notADay) {
      return null;
    }
  }
}
