package id.tolok.survey.web.text;

import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.ServiceElement;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.shell.Visit;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent.AgeBand;
import id.tolok.survey.given.Respondent.Education;
import id.tolok.survey.given.Respondent.Occupation;
import id.tolok.survey.given.Respondent.Sex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Writes what the survey counts: an index always with two decimals, a grade always as letter, word
/// and sign.
public final class SurveyTexts {

  private static final int INDEX_DECIMALS = 2;

  private final Words words;
  private final Formats formats;

  public SurveyTexts(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
  }

  public static SurveyTexts of(Visit visit) {
    return new SurveyTexts(visit.words(), visit.format());
  }

  public String w(String key, Object... values) {
    return words.get(key, values);
  }

  /// An index or an element on the scale of 25 to 100: `85,46`.
  public String index(BigDecimal converted) {
    return decimals(converted, INDEX_DECIMALS);
  }

  /// A mean on the scale of the answers: `3,419`.
  public String mean(BigDecimal mean) {
    return decimals(mean, 3);
  }

  public String number(long count) {
    return formats.number(count);
  }

  public String date(LocalDate day) {
    return formats.date(day);
  }

  /// `5 Jul`.
  public String shortDate(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM", words.language().locale()).format(day);
  }

  /// `Jul 2026`.
  public String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMM uuuu", words.language().locale()).format(day);
  }

  /// A change of an index with its sign: `+1,20`.
  public String change(BigDecimal points) {
    return (points.signum() > 0 ? "+" : "") + decimals(points, INDEX_DECIMALS);
  }

  /// `sementara` for a round that may still change; empty for an approved one.
  public String provisional(RoundState state) {
    return state == RoundState.APPROVED ? "" : w("survey.live.provisional");
  }

  /// `1 Juli 2026 – 30 September 2026`.
  public String period(LocalDate from, LocalDate until) {
    return formats.date(from) + " – " + formats.date(until);
  }

  /// A part of a whole in whole percent: `42%`.
  public String share(long part, long whole) {
    return number(percent(part, whole)) + "%";
  }

  /// 0 of nothing.
  public static int percent(long part, long whole) {
    return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
  }

  /// A number with exactly so many decimals, rounded half up.
  public String decimals(BigDecimal number, int decimals) {
    var format = NumberFormat.getNumberInstance(words.language().locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /// `B (Baik)` with its colour and sign.
  public MarkView quality(BigDecimal converted, Round round) {
    return quality(QualityScale.of(round.periodUntil()).quality(converted));
  }

  public MarkView quality(ServiceQuality quality) {
    String word = quality.name() + " · " + w("survey.quality." + quality.name());
    return switch (quality) {
      case A -> new MarkView("grade-5", "chevron-double-up", word);
      case B -> new MarkView("grade-4", "chevron-up", word);
      case C -> new MarkView("grade-2", "chevron-down", word);
      case D -> new MarkView("grade-1", "chevron-double-down", word);
    };
  }

  public String sex(Sex sex) {
    return w("survey.sex." + sex);
  }

  public String education(Education education) {
    return w("survey.education." + education);
  }

  public String occupation(Occupation occupation) {
    return w("survey.occupation." + occupation);
  }

  public String age(AgeBand age) {
    return w("survey.age." + age);
  }

  public String channel(Channel channel) {
    return w("survey.channel." + channel);
  }

  public String theme(String theme) {
    return w("survey.theme." + theme);
  }

  public String opinionKind(String kind) {
    return w("survey.opinion-kind." + kind);
  }

  /// The name of an element, of the nine or one an office added.
  ///
  /// @param questionnaire where an added one is named
  public String element(String code, Questionnaire questionnaire) {
    return ServiceElement.find(code).isPresent()
        ? w("survey.element." + code)
        : questionnaire.findElementName(code).map(this::inLanguage).orElse(code);
  }

  /// Words in the language of the page; Indonesian where there are no English ones.
  public String inLanguage(Bilingual text) {
    return words.language() == Language.EN && !text.english().isBlank()
        ? text.english()
        : text.indonesian();
  }
}
