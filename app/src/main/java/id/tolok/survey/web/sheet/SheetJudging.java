package id.tolok.survey.web.sheet;

import static id.tolok.survey.web.sheet.TypedSheet.text;

import id.tolok.shell.Visit;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.given.GivenSheet.FormToken;
import id.tolok.survey.sheet.PaperSheet;
import id.tolok.survey.sheet.TimeSlot;
import id.tolok.survey.web.sheet.RespondentKeys.Trait;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// Reads typed keys as a sheet, or says of each field what is wrong with it.
@Component
class SheetJudging {

  static final String SERVICE = "layanan";
  static final String DAY = "hari";
  static final String SLOT = "waktu";
  static final String PAPER = "nomor";

  private final Visit visit;

  SheetJudging(Visit visit) {
    this.visit = visit;
  }

  /// What came of reading.
  sealed interface Judged {
    record Good(PaperSheet sheet) implements Judged {}

    /// @param faults what to do, by the field it concerns; never empty
    record Bad(Map<String, String> faults) implements Judged {}
  }

  /// Name of the field of a question.
  static String question(int place) {
    return "n" + (place + 1);
  }

  Judged judge(TypedSheet typed, Questionnaire questionnaire) {
    Map<String, String> faults = new LinkedHashMap<>();
    var day = day(text(typed.day()));
    if (day.isEmpty()) {
      faults.put(DAY, visit.w("survey.sheet.fault.day"));
    }
    var slot = slot(text(typed.slot()));
    if (slot.isEmpty()) {
      faults.put(SLOT, visit.w("survey.sheet.fault.slot"));
    }
    String paper = text(typed.paper());
    if (!isPaperNumber(paper)) {
      faults.put(PAPER, visit.w("survey.sheet.fault.paper"));
    }
    trait(Trait.SEX, text(typed.sex()), faults);
    trait(Trait.EDUCATION, text(typed.education()), faults);
    trait(Trait.OCCUPATION, text(typed.occupation()), faults);
    trait(Trait.AGE, text(typed.age()), faults);
    String scores = scores(text(typed.scores()), questionnaire, faults);
    var token = token(text(typed.key()));
    if (token.isEmpty() || !text(typed.service()).matches("\\d{1,18}")) {
      faults.put(SERVICE, visit.w("survey.sheet.fault.service"));
    }
    if (!faults.isEmpty()) {
      return new Judged.Bad(faults);
    }
    return new Judged.Good(
        new PaperSheet(
            token.orElseThrow(),
            Long.parseLong(text(typed.service())),
            day.orElseThrow(),
            slot.orElseThrow(),
            RespondentKeys.read(
                text(typed.sex()),
                text(typed.education()),
                text(typed.occupation()),
                text(typed.age())),
            scores,
            number(paper),
            number(text(typed.replaces())),
            text(typed.twice()).equals("ya") ? PaperSheet.Twice.KEEP : PaperSheet.Twice.ASK));
  }

  private void trait(Trait trait, String typed, Map<String, String> faults) {
    if (!trait.takes(typed)) {
      faults.put(
          trait.field(),
          visit.w(
              "survey.sheet.fault.trait",
              visit.w("survey.sheet.trait." + trait.field()),
              String.join(", ", trait.keys().split(""))));
    }
  }

  private String scores(String typed, Questionnaire questionnaire, Map<String, String> faults) {
    var questions = questionnaire.questions();
    String scores = typed.replace('0', '-').replace(' ', '-');
    if (scores.length() != questions.size()) {
      faults.put(question(0), visit.w("survey.sheet.fault.count", questions.size()));
      return scores;
    }
    for (int i = 0; i < scores.length(); i++) {
      if ("1234-".indexOf(scores.charAt(i)) < 0) {
        faults.put(
            question(i), visit.w("survey.sheet.fault.score", i + 1, scores.substring(i, i + 1)));
      }
    }
    if (scores.chars().allMatch(score -> score == '-')) {
      faults.put(question(0), visit.w("survey.sheet.fault.blank"));
    }
    return scores;
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<TimeSlot> slot(String typed) {
    for (TimeSlot slot : TimeSlot.values()) {
      if (slot.name().equals(typed)) {
        return Optional.of(slot);
      }
    }
    return Optional.empty();
  }

  private static Optional<FormToken> token(String key) {
    return key.matches("[0-9a-f]{32}")
        ? Optional.of(
            new FormToken(
                Long.parseUnsignedLong(key.substring(0, 16), 16),
                Long.parseUnsignedLong(key.substring(16), 16)))
        : Optional.empty();
  }

  private static boolean isPaperNumber(String typed) {
    var number = number(typed);
    return typed.isEmpty()
        || number.isPresent()
            && number.getAsInt() >= 1
            && number.getAsInt() <= PaperSheet.PAPER_NUMBER_MAX;
  }

  private static OptionalInt number(String typed) {
    return typed.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }
}
