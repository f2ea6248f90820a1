package id.tolok.survey.file.cell;

import id.tolok.survey.given.Respondent.AgeBand;
import id.tolok.survey.given.Respondent.Education;
import id.tolok.survey.given.Respondent.Occupation;
import id.tolok.survey.given.Respondent.Sex;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what respondents say of themselves, in the words offices use.
public final class RespondentWords {

  private static final int AGE_MIN = 5;
  private static final int AGE_MAX = 120;

  private static final Pattern AGE = Pattern.compile("(\\d{1,3})(?:\\s*(?:tahun|thn|th|years))?");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,3})\\s*(?:-|–|s/d|sampai|to)\\s*(\\d{1,3})\\b.*");
  private static final Pattern BELOW =
      Pattern.compile("(?:<|di bawah|kurang dari|under)\\s*20\\b.*");
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:(?:≥|>=|>|di atas|lebih dari)\\s*60\\b.*|60\\s*\\+|60 (?:tahun )?ke atas)");

  private static final Map<String, Sex> SEXES =
      Map.ofEntries(
          Map.entry("l", Sex.MALE),
          Map.entry("lk", Sex.MALE),
          Map.entry("laki", Sex.MALE),
          Map.entry("laki laki", Sex.MALE),
          Map.entry("pria", Sex.MALE),
          Map.entry("male", Sex.MALE),
          Map.entry("p", Sex.FEMALE),
          Map.entry("pr", Sex.FEMALE),
          Map.entry("perempuan", Sex.FEMALE),
          Map.entry("wanita", Sex.FEMALE),
          Map.entry("female", Sex.FEMALE));

  private static final Map<String, Education> SCHOOLS =
      Map.ofEntries(
          Map.entry("sd", Education.PRIMARY),
          Map.entry("mi", Education.PRIMARY),
          Map.entry("smp", Education.JUNIOR),
          Map.entry("sltp", Education.JUNIOR),
          Map.entry("mts", Education.JUNIOR),
          Map.entry("sma", Education.SENIOR),
          Map.entry("smk", Education.SENIOR),
          Map.entry("smu", Education.SENIOR),
          Map.entry("slta", Education.SENIOR),
          Map.entry("ma", Education.SENIOR),
          Map.entry("stm", Education.SENIOR),
          Map.entry("d1", Education.DIPLOMA),
          Map.entry("d2", Education.DIPLOMA),
          Map.entry("d3", Education.DIPLOMA),
          Map.entry("di", Education.DIPLOMA),
          Map.entry("dii", Education.DIPLOMA),
          Map.entry("diii", Education.DIPLOMA),
          Map.entry("diploma", Education.DIPLOMA),
          Map.entry("d4", Education.BACHELOR),
          Map.entry("div", Education.BACHELOR),
          Map.entry("s1", Education.BACHELOR),
          Map.entry("sarjana", Education.BACHELOR),
          Map.entry("s2", Education.MASTER),
          Map.entry("magister", Education.MASTER),
          Map.entry("s3", Education.DOCTOR),
          Map.entry("doktor", Education.DOCTOR));

  private static final Map<String, Occupation> WORK =
      Map.ofEntries(
          Map.entry("pns", Occupation.CIVIL_SERVANT),
          Map.entry("asn", Occupation.CIVIL_SERVANT),
          Map.entry("pppk", Occupation.CIVIL_SERVANT),
          Map.entry("p3k", Occupation.CIVIL_SERVANT),
          Map.entry("pns asn", Occupation.CIVIL_SERVANT),
          Map.entry("pegawai negeri", Occupation.CIVIL_SERVANT),
          Map.entry("pegawai negeri sipil", Occupation.CIVIL_SERVANT),
          Map.entry("tni", Occupation.MILITARY),
          Map.entry("polri", Occupation.POLICE),
          Map.entry("polisi", Occupation.POLICE),
          Map.entry("swasta", Occupation.EMPLOYEE),
          Map.entry("karyawan", Occupation.EMPLOYEE),
          Map.entry("karyawan swasta", Occupation.EMPLOYEE),
          Map.entry("pegawai swasta", Occupation.EMPLOYEE),
          Map.entry("buruh", Occupation.EMPLOYEE),
          Map.entry("wirausaha", Occupation.ENTREPRENEUR),
          Map.entry("wiraswasta", Occupation.ENTREPRENEUR),
          Map.entry("pengusaha", Occupation.ENTREPRENEUR),
          Map.entry("pedagang", Occupation.ENTREPRENEUR),
          Map.entry("lainnya", Occupation.OTHER),
          Map.entry("lain lain", Occupation.OTHER));

  private RespondentWords() {}

  public static Optional<Sex> sex(String text) {
    return Optional.ofNullable(SEXES.get(PlainText.of(text)));
  }

  /// `SMA/SMK sederajat` and `S-1` are read by their first word.
  public static Optional<Education> education(String text) {
    String plain = PlainText.of(text).replaceFirst("^([ds]) (\\d|i{1,3}|iv)\\b", "$1$2");
    return Optional.ofNullable(SCHOOLS.get(plain.split(" ")[0]));
  }

  public static Optional<Occupation> occupation(String text) {
    return Optional.ofNullable(WORK.get(PlainText.of(text)));
  }

  /// An age in years, or a band that lies within one of ours.
  public static Optional<AgeBand> age(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    var age = AGE.matcher(typed);
    if (age.matches()) {
      return band(Integer.parseInt(age.group(1)));
    }
    var range = RANGE.matcher(typed);
    if (range.matches()) {
      var from = band(Integer.parseInt(range.group(1)));
      return from.equals(band(Integer.parseInt(range.group(2)))) ? from : Optional.empty();
    }
    if (BELOW.matcher(typed).matches()) {
      return Optional.of(AgeBand.UNDER_20);
    }
    return ABOVE.matcher(typed).matches() ? Optional.of(AgeBand.FROM_60) : Optional.empty();
  }

  private static Optional<AgeBand> band(int years) {
    if (years < AGE_MIN || years > AGE_MAX) {
      return Optional.empty();
    }
    int decade = Math.clamp(years / 10 - 1, 0, AgeBand.values().length - 1);
    return Optional.of(AgeBand.values()[decade]);
  }
}
