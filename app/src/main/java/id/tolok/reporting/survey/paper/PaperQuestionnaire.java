package id.tolok.reporting.survey.paper;

import id.tolok.reporting.drawing.Drawing;
import id.tolok.reporting.drawing.Faces;
import id.tolok.reporting.pdf.PaperStyle;
import id.tolok.reporting.survey.ElementNames;
import id.tolok.reporting.survey.Printed;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.Respondent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The questions of a round on paper, to be photocopied: numbers to ring, as the clerk types them,
/// and what people write cut off from what they answer.
///
/// @param number version of the questionnaire
/// @param services boxes to tick; empty where there is one service, which is then named
/// @param profile what people may say of themselves
/// @param ticket whether there is room for a ticket's code
public record PaperQuestionnaire(
    Language language,
    String agency,
    String round,
    String period,
    String title,
    String number,
    List<String> services,
    List<Choice> profile,
    List<Line> questions,
    List<Face> faces,
    boolean ticket) {

  private static final int SCORES = 4;

  /// An answer as a face over its column.
  public record Face(Drawing drawing, String words) {}

  /// Boxes of one kind.
  public record Choice(String label, List<String> boxes) {}

  /// A question as it is printed.
  ///
  /// @param number as the clerk counts them
  /// @param element sign and name of its element
  /// @param answers words of the answers, the worst first
  public record Line(String number, String element, String text, List<Answer> answers) {}

  public record Answer(String score, String words) {}

  public static PaperQuestionnaire of(
      String agency,
      Round round,
      Questionnaire questionnaire,
      List<PublicService> services,
      Language language) {
    Words words = Words.in(language);
    List<Face> faces = new ArrayList<>();
    for (int score = 1; score <= SCORES; score++) {
      faces.add(new Face(Faces.of(score), words.get("reporting.poster.face." + score)));
    }
    return new PaperQuestionnaire(
        language,
        agency,
        round.name(),
        Printed.days(round.periodFrom(), round.periodUntil(), language),
        words.get(
            round.kind() == RoundKind.PUBLIC
                ? "reporting.questionnaire.title"
                : "reporting.questionnaire.title.internal"),
        Integer.toString(questionnaire.number()),
        services.stream()
            .filter(service -> round.serviceIds().contains(service.id()))
            .map(PublicService::name)
            .toList(),
        profile(words),
        lines(questionnaire, language),
        faces,
        round.ticketRule() != TicketRule.NONE);
  }

  private static List<Choice> profile(Words words) {
    return List.of(
        choice(words, "sex", Respondent.Sex.values()),
        choice(words, "age", Respondent.AgeBand.values()),
        choice(words, "education", Respondent.Education.values()),
        choice(words, "occupation", Respondent.Occupation.values()));
  }

  private static Choice choice(Words words, String key, Enum<?>[] groups) {
    return new Choice(
        words.get("reporting.questionnaire." + key),
        Arrays.stream(groups)
            .map(group -> words.get("survey." + key + "." + group.name()))
            .toList());
  }

  private static List<Line> lines(Questionnaire questionnaire, Language language) {
    List<Line> lines = new ArrayList<>();
    for (Questionnaire.Question question : questionnaire.questions()) {
      List<Answer> answers = new ArrayList<>();
      for (Bilingual choice : question.choices()) {
        answers.add(new Answer(Integer.toString(answers.size() + 1), said(choice, language)));
      }
      String code = question.elementCode();
      lines.add(
          new Line(
              Integer.toString(lines.size() + 1),
              ElementNames.sign(code, questionnaire)
                  + " "
                  + ElementNames.of(code, questionnaire, language),
              said(question.text(), language),
              answers));
    }
    return lines;
  }

  /// Indonesian where nobody wrote the English words.
  private static String said(Bilingual text, Language language) {
    return language == Language.EN && !text.english().isBlank()
        ? text.english()
        : text.indonesian();
  }

  public String w(String key) {
    return Words.in(language).get(key);
  }

  public String tag() {
    return language.tag();
  }

  /// How its pages look.
  public PaperStyle style() {
    return new PaperStyle(
        "questionnaire",
        "",
        agency
            + " · "
            + round
            + " · "
            + Words.in(language).get("reporting.questionnaire.version", number),
        "",
        "",
        language);
  }
}
