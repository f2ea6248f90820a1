package id.tolok.survey.web.file;

import id.tolok.figures.cell.InertText;
import id.tolok.figures.cell.WorkbookCells;
import id.tolok.shell.Visit;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.file.FilePart;
import id.tolok.survey.file.SheetFiles;
import id.tolok.survey.given.Respondent.AgeBand;
import id.tolok.survey.given.Respondent.Education;
import id.tolok.survey.given.Respondent.Occupation;
import id.tolok.survey.web.text.SurveyTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// Writes the template of a round: a row for each sheet, columns by code, choices to pick from.
@Component
class AnswerTemplate {

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final String FILL_COLOUR = "FFF8DC";
  private static final int ROWS = 1000;
  private static final int PART_WIDTH = 18;
  private static final int ANSWER_WIDTH = 15;
  private static final int TEXT_WIDTH = 100;

  /// The parts in the order of the columns.
  private static final List<FilePart> PARTS =
      List.of(
          FilePart.PAPER,
          FilePart.SERVICE,
          FilePart.DAY,
          FilePart.SLOT,
          FilePart.SEX,
          FilePart.EDUCATION,
          FilePart.OCCUPATION,
          FilePart.AGE);

  private final Visit visit;
  private final Rounds rounds;
  private final SheetFiles files;

  AnswerTemplate(Visit visit, Rounds rounds, SheetFiles files) {
    this.visit = visit;
    this.rounds = rounds;
    this.files = files;
  }

  byte[] write(Round round) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      var answers = workbook.newWorksheet(visit.w("survey.template.sheet"));
      var help = workbook.newWorksheet(visit.w("survey.template.help"));
      var lists = workbook.newWorksheet(visit.w("survey.template.lists"));
      answers(answers, lists, round);
      help(help, round);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void answers(Worksheet sheet, Worksheet lists, Round round) {
    List<String> codes = files.headings(round);
    for (int column = 0; column < PARTS.size(); column++) {
      FilePart part = PARTS.get(column);
      head(sheet, column, visit.w("survey.template.part." + part.name()), PART_WIDTH);
      fillable(sheet, column, part == FilePart.DAY ? "yyyy-mm-dd" : "@");
      choices(sheet, lists, column, choices(part, round));
    }
    for (int i = 0; i < codes.size(); i++) {
      int column = PARTS.size() + i;
      head(sheet, column, codes.get(i), ANSWER_WIDTH);
      fillable(sheet, column, "0");
      scored(sheet, column);
    }
    sheet.freezePane(2, 1);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  private static void head(Worksheet sheet, int column, String text, int width) {
    sheet.value(0, column, text);
    sheet.width(column, width);
    sheet
        .style(0, column)
        .bold()
        .fillColor(HEAD_COLOUR)
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN)
        .set();
  }

  private static void fillable(Worksheet sheet, int column, String format) {
    sheet.range(1, column, ROWS, column).style().format(format).fillColor(FILL_COLOUR).set();
  }

  private List<String> choices(FilePart part, Round round) {
    var texts = SurveyTexts.of(visit);
    return switch (part) {
      case SERVICE -> files.services(round).stream().map(PublicService::name).toList();
      case SLOT -> List.of("08-12", "12-17");
      case SEX -> List.of("L", "P");
      case EDUCATION -> Arrays.stream(Education.values()).map(texts::education).toList();
      case OCCUPATION -> Arrays.stream(Occupation.values()).map(texts::occupation).toList();
      case AGE -> Arrays.stream(AgeBand.values()).map(texts::age).toList();
      case DAY, PAPER -> List.of();
    };
  }

  /// The choices stand on a sheet of their own, a column for each column of the answers.
  private void choices(Worksheet sheet, Worksheet lists, int column, List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    for (int line = 0; line < choices.size(); line++) {
      lists.value(line, column, InertText.of(choices.get(line)));
    }
    sheet
        .range(1, column, ROWS, column)
        .validateWithList(lists.range(0, column, choices.size() - 1, column))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(true)
        .errorTitle(visit.w("survey.template.check.title"))
        .error(visit.w("survey.template.check"));
  }

  /// A whole number from 1 to 4, or nothing.
  private void scored(Worksheet sheet, int column) {
    String cell = WorkbookCells.letters(column) + 2;
    sheet
        .range(1, column, ROWS, column)
        .validateWithFormula("AND(ISNUMBER(%1$s),%1$s>=1,%1$s<=4,%1$s=INT(%1$s))".formatted(cell))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(visit.w("survey.template.check.title"))
        .error(visit.w("survey.template.check.score"));
  }

  private void help(Worksheet sheet, Round round) {
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    var texts = SurveyTexts.of(visit);
    List<String> codes = files.headings(round);
    sheet.width(0, PART_WIDTH);
    sheet.width(1, TEXT_WIDTH);
    sheet.value(0, 0, InertText.of(round.name()));
    sheet.style(0, 0).bold().fontSize(14).set();
    int line = 1;
    for (int rule = 1; rule <= 5; rule++) {
      line = lineOf(sheet, line, rule + ".", visit.w("survey.template.rule." + rule));
    }
    for (int i = 0; i < codes.size(); i++) {
      Question question = questionnaire.questions().get(i);
      List<String> said = new ArrayList<>();
      for (int choice = 0; choice < question.choices().size(); choice++) {
        said.add((choice + 1) + " = " + texts.inLanguage(question.choices().get(choice)));
      }
      line =
          lineOf(
              sheet,
              line,
              codes.get(i),
              texts.inLanguage(question.text()) + " (" + String.join(", ", said) + ")");
    }
  }

  private static int lineOf(Worksheet sheet, int line, String head, String text) {
    sheet.value(line, 0, head);
    sheet.value(line, 1, InertText.of(text));
    sheet.style(line, 1).wrapText(true).verticalAlignment("top").set();
    sheet.style(line, 0).verticalAlignment("top").set();
    return line + 1;
  }
}
