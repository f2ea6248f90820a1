package id.tolok.catalogue.web.comparison;

import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.catalogue.comparison.WordDifference.Kind;
import id.tolok.catalogue.web.comparison.ComparisonView.FieldView;
import id.tolok.catalogue.web.comparison.ComparisonView.RowView;
import id.tolok.shell.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A comparison as a workbook: one line for each field that differs. Every cell is text, so nothing
/// in it is ever computed by who opens it.
final class ComparisonSheet {

  private static final List<String> COLUMNS =
      List.of("state", "position", "indicator", "field", "before", "after");
  private static final int[] WIDTHS = {16, 28, 44, 22, 44, 44};

  private final Visit visit;

  ComparisonSheet(Visit visit) {
    this.visit = visit;
  }

  byte[] of(ComparisonView view) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(visit.w("catalogue.compare.sheet"));
      write(sheet, view);
      sheet.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(Worksheet sheet, ComparisonView view) {
    sheet.value(0, 0, view.lead());
    sheet.style(0, 0).bold().set();
    int line = 2;
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.value(line, column, visit.w("catalogue.compare.column." + COLUMNS.get(column)));
      sheet.width(column, WIDTHS[column]);
    }
    sheet.range(line, 0, line, COLUMNS.size() - 1).style().bold().fillColor("E1EEF0").set();
    sheet.freezePane(0, line + 1);
    for (FieldView field : view.header()) {
      line++;
      cells(sheet, line, visit.w("catalogue.compare.decree"), "", "", field);
    }
    for (RowView row : view.rows()) {
      if (row.fields().isEmpty()) {
        line++;
        texts(sheet, line, List.of(row.state().text(), row.position(), row.name(), row.remark()));
      }
      for (FieldView field : row.fields()) {
        line++;
        cells(sheet, line, row.state().text(), row.position(), row.name(), field);
      }
    }
  }

  private static void cells(
      Worksheet sheet, int line, String state, String position, String name, FieldView field) {
    texts(
        sheet,
        line,
        List.of(
            state,
            position,
            name,
            field.label(),
            side(field.words(), Kind.ADDED),
            side(field.words(), Kind.REMOVED)));
  }

  private static void texts(Worksheet sheet, int line, List<String> texts) {
    for (int column = 0; column < texts.size(); column++) {
      sheet.value(line, column, texts.get(column));
      sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  /// One side of a change: all but what only the other has.
  private static String side(WordDifference words, Kind other) {
    return words.pieces().stream()
        .filter(piece -> piece.kind() != other)
        .map(WordDifference.Piece::text)
        .collect(Collectors.joining(" "));
  }
}
