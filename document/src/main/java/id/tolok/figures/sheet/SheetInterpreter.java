package id.tolok.figures.sheet;

import static id.tolok.figures.FigureFinding.CELL_NOT_USED;
import static id.tolok.figures.FigureFinding.ROW_TWICE;
import static id.tolok.figures.FigureFinding.ROW_WITHOUT_NAME;
import static id.tolok.figures.FigureFinding.SHEET_NOT_RECOGNISED;
import static id.tolok.figures.FigureFinding.UNKNOWN_DIRECTION;
import static id.tolok.figures.FigureFinding.UNKNOWN_DOCUMENT;
import static id.tolok.figures.FigureFinding.UNKNOWN_FIGURE;
import static id.tolok.figures.FigureFinding.UNKNOWN_INDICATOR;
import static id.tolok.figures.FigureFinding.UNKNOWN_WAY;
import static id.tolok.figures.FigureFinding.YEAR_UNREADABLE;

import id.tolok.figures.Adding;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureBook.StatedTarget;
import id.tolok.figures.FigureBook.TargetKey;
import id.tolok.figures.FigureFinding;
import id.tolok.figures.FigureKey;
import id.tolok.figures.Likeness;
import id.tolok.figures.Names;
import id.tolok.figures.cell.CellValue;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.need.NeededFigure;
import id.tolok.figures.need.NeededTarget;
import id.tolok.figures.need.Needs;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Period;
import id.tolok.kernel.Polarity;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Understands the rows of a filled sheet: whose figure, which year, how it adds up.
final class SheetInterpreter {

  private final Map<FigureKey, NeededFigure> figures = new LinkedHashMap<>();
  private final Map<TargetKey, NeededTarget> targets = new LinkedHashMap<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private final FigureBook.Builder book = new FigureBook.Builder();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Object> met = new HashSet<>();
  private final Map<TargetKey, Integer> occurrences = new HashMap<>();
  private final CellNumbers numbers = new CellNumbers(findings);
  private boolean oneDocument;

  private SheetInterpreter(Needs needs) {
    for (NeededFigure figure : needs.figures()) {
      figures.put(FigureKey.of(figure.document(), figure.name()), figure);
      documents.add(figure.document());
    }
    for (NeededTarget target : needs.targets()) {
      targets.put(key(target, 0), target);
      documents.add(target.document());
    }
  }

  private static TargetKey key(NeededTarget target, int year) {
    return TargetKey.of(
        target.document(), target.position(), target.indicator(), target.occurrence(), year);
  }

  static FilledFigures interpret(String fileName, List<FilledRow> rows, Needs needs) {
    var interpreter = new SheetInterpreter(needs);
    interpreter.rows(fileName, rows);
    return new FilledFigures(interpreter.book.build(), interpreter.findings);
  }

  private void rows(String fileName, List<FilledRow> rows) {
    if (rows.isEmpty()) {
      add(SHEET_NOT_RECOGNISED, new SourceSpan(1, 1, 1, 1, null, fileName, null));
      return;
    }
    oneDocument =
        documents.size() == 1 && rows.stream().map(row -> document(row)).distinct().count() == 1;
    for (FilledRow row : rows) {
      row(row);
    }
  }

  private static String document(FilledRow row) {
    return InertText.restore(row.text(SheetColumn.DOCUMENT));
  }

  private void row(FilledRow row) {
    String name = InertText.restore(row.text(SheetColumn.NAME));
    if (name.isBlank()) {
      if (SheetColumn.QUARTERS.stream().anyMatch(quarter -> row.cells().containsKey(quarter))) {
        add(ROW_WITHOUT_NAME, row.where(SheetColumn.NAME));
      }
      return;
    }
    findDocument(row)
        .ifPresent(document -> {
          if (isTarget(row)) {
            target(row, document, name);
          } else {
            figure(row, document, name);
          }
        });
  }

  /// The kind column decides; a workbook's sheet of targets has no such column, only its name.
  private static boolean isTarget(FilledRow row) {
    String kind = row.text(SheetColumn.KIND);
    String label = SheetRow.Kind.TARGET.label();
    return Names.key(kind.isEmpty() ? row.sheet() : kind).equals(Names.key(label));
  }

  /// A lone document may have been renamed since the sheet was written.
  private Optional<String> findDocument(FilledRow row) {
    String stated = document(row);
    if (documents.contains(stated)) {
      return Optional.of(stated);
    }
    if (oneDocument || (stated.isEmpty() && documents.size() == 1)) {
      return documents.stream().findFirst();
    }
    add(UNKNOWN_DOCUMENT, row.where(SheetColumn.DOCUMENT), stated);
    return Optional.empty();
  }

  private void figure(FilledRow row, String document, String name) {
    FigureKey key = FigureKey.of(document, name);
    NeededFigure needed = figures.get(key);
    if (needed == null) {
      add(UNKNOWN_FIGURE, row.where(SheetColumn.NAME), name, closestFigure(document, name));
      return;
    }
    String time = row.text(SheetColumn.YEAR);
    boolean baseline = Names.key(time).equals(Names.key(SheetRow.BASELINE));
    Integer year = baseline ? Integer.valueOf(0) : year(row);
    if (year == null || isRepeated(row, List.of(key, year), name, time)) {
      return;
    }
    Adding adding = adding(row, needed);
    if (!baseline) {
      book.adding(key, adding);
    }
    boolean mayBeNegative = needed.source() == NeededFigure.Source.INDICATOR;
    if (baseline || adding == Adding.FIXED) {
      numbers
          .read(row, SheetColumn.ANNUAL, mayBeNegative)
          .ifPresent(number -> {
            if (baseline) {
              book.baseline(key, number);
            } else {
              book.figure(key, Period.year(year), number);
            }
          });
      SheetColumn.QUARTERS.forEach(quarter -> refuse(row, quarter));
    } else {
      quarters(row, key, year, mayBeNegative);
      refuse(row, SheetColumn.ANNUAL);
    }
  }

  private void quarters(FilledRow row, FigureKey key, int year, boolean mayBeNegative) {
    for (int quarter = 1; quarter <= 4; quarter++) {
      Period period = Period.quarter(year, quarter);
      numbers
          .read(row, SheetColumn.QUARTERS.get(quarter - 1), mayBeNegative)
          .ifPresent(number -> book.figure(key, period, number));
    }
  }

  private void refuse(FilledRow row, SheetColumn column) {
    if (row.cells().containsKey(column)) {
      add(CELL_NOT_USED, row.where(column), row.text(column), column.heading());
    }
  }

  private Adding adding(FilledRow row, NeededFigure needed) {
    Adding proposed = needed.adding().adding();
    String label = row.text(SheetColumn.WAY);
    if (label.isEmpty()) {
      return proposed;
    }
    Optional<Adding> stated = Adding.ofLabel(label);
    if (stated.isEmpty()) {
      add(UNKNOWN_WAY, row.where(SheetColumn.WAY), label, proposed.label());
    }
    return stated.orElse(proposed);
  }

  private String closestFigure(String document, String name) {
    List<String> names =
        figures.values().stream()
            .filter(figure -> figure.document().equals(document))
            .map(NeededFigure::name)
            .toList();
    return Likeness.closest(name, names).orElse("-");
  }

  private void target(FilledRow row, String document, String name) {
    String position = InertText.restore(row.text(SheetColumn.OWNER));
    Integer year = year(row);
    if (year == null) {
      return;
    }
    int occurrence =
        occurrences.merge(TargetKey.of(document, position, name, 0, year), 1, Integer::sum);
    if (!targets.containsKey(TargetKey.of(document, position, name, occurrence, 0))) {
      unknownTarget(row, document, position, name, occurrence);
      return;
    }
    Map<Integer, String> quarters = new TreeMap<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      String text = targetText(row, SheetColumn.QUARTERS.get(quarter - 1));
      if (text != null) {
        quarters.put(quarter, text);
      }
    }
    book.target(
        TargetKey.of(document, position, name, occurrence, year),
        new StatedTarget(
            targetText(row, SheetColumn.UNIT),
            direction(row),
            targetText(row, SheetColumn.ANNUAL),
            quarters));
  }

  private void unknownTarget(
      FilledRow row, String document, String position, String name, int occurrence) {
    if (occurrence > 1) {
      add(ROW_TWICE, row.where(SheetColumn.NAME), name, row.text(SheetColumn.YEAR));
      return;
    }
    List<String> names =
        targets.values().stream()
            .filter(target -> target.document().equals(document))
            .map(NeededTarget::indicator)
            .toList();
    add(
        UNKNOWN_INDICATOR,
        row.where(SheetColumn.NAME),
        name,
        position,
        Likeness.closest(name, names).orElse("-"));
  }

  private @Nullable String targetText(FilledRow row, SheetColumn column) {
    CellValue value = row.cells().get(column);
    if (value instanceof CellValue.Broken || value instanceof CellValue.Dated) {
      String what = value instanceof CellValue.Broken(var broken) ? broken : "tanggal";
      add(FigureFinding.CELL_BROKEN, row.where(column), what);
      return null;
    }
    String text = InertText.restore(row.text(column));
    return text.isEmpty() ? null : text;
  }

  private @Nullable Polarity direction(FilledRow row) {
    String label = row.text(SheetColumn.WAY);
    Optional<Polarity> polarity = DirectionLabel.polarity(label);
    if (polarity.isEmpty() && !label.isEmpty()) {
      add(UNKNOWN_DIRECTION, row.where(SheetColumn.WAY), label);
    }
    return polarity.orElse(null);
  }

  private @Nullable Integer year(FilledRow row) {
    String text = row.text(SheetColumn.YEAR);
    Optional<Period> period = Period.parse(text).filter(Period::isYear);
    if (period.isEmpty()) {
      add(YEAR_UNREADABLE, row.where(SheetColumn.YEAR), text);
      return null;
    }
    return period.get().year();
  }

  private boolean isRepeated(FilledRow row, Object key, String name, String time) {
    boolean repeated = !met.add(key);
    if (repeated) {
      add(ROW_TWICE, row.where(SheetColumn.NAME), name, time);
    }
    return repeated;
  }

  private void add(FigureFinding code, SourceSpan where, String... arguments) {
    findings.add(Finding.of(code, where, arguments));
  }
}
