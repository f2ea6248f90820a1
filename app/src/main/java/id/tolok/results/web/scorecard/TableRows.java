package id.tolok.results.web.scorecard;

import id.tolok.formula.Value;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.board.TableCell;
import id.tolok.results.board.YearTable;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.part.MarkView;
import java.util.List;

/// The rows of the table of months in words and figures.
final class TableRows {

  private final ResultTexts texts;
  private final Choice choice;
  private final AgencyScorecard scorecard;

  TableRows(ResultTexts texts, Choice choice, AgencyScorecard scorecard) {
    this.texts = texts;
    this.choice = choice;
    this.scorecard = scorecard;
  }

  List<TableRow> rows(YearTable table) {
    return table.lines().stream().map(this::row).toList();
  }

  private TableRow row(YearTable.Line line) {
    long lineage = line.target().indicator().lineageId();
    String share = texts.share(line.year().achievement());
    MarkView mark = texts.mark(line.year(), scorecard.card().plan().scale());
    return new TableRow(
        line.target().indicator().stated().indicator(),
        choice.indicatorAddress(lineage),
        texts.target(line.target(), line.year(), Stretch.wholeYear()),
        line.cells().stream().map(cell -> cell(cell, lineage)).toList(),
        mark.style(),
        share.isEmpty() ? mark.text() : share + " · " + mark.text(),
        choice.reasonAddress(lineage, Stretch.wholeYear()));
  }

  private TableRow.Cell cell(TableCell cell, long lineage) {
    boolean known = cell.scored().actual() instanceof Value.Known;
    MarkView mark = texts.mark(cell.scored(), scorecard.card().plan().scale());
    boolean graded = cell.scored().findGrade().isPresent();
    return new TableRow.Cell(
        cell.months(),
        cell.scored().actual() instanceof Value.Known(var number) ? texts.figure(number) : "",
        graded ? mark.style() : "",
        graded ? ResultTexts.initials(mark.text()) : "",
        graded
            ? texts.share(cell.scored().achievement()) + " · " + mark.text()
            : known ? "" : texts.actual(cell.scored().actual(), null),
        choice.reasonAddress(lineage, cell.stretch()));
  }
}
