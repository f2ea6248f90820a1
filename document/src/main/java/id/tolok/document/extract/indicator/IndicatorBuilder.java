package id.tolok.document.extract.indicator;

import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.document.decree.line.ItemList;
import id.tolok.document.decree.line.ListMarker;
import id.tolok.document.extract.indicator.ExplanationReader.Default;
import id.tolok.document.extract.row.CellText;
import id.tolok.document.extract.row.TableRow;
import id.tolok.document.extract.row.TableRow.Doubt;
import id.tolok.document.extract.row.TargetPeriod;
import id.tolok.document.heading.Field;
import id.tolok.document.text.Markup;
import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns a complete table row into an indicator.
public final class IndicatorBuilder {

  private final TableRow row;
  private final @Nullable Integer onlyYear;
  private final Map<String, SourceSpan> sources = new LinkedHashMap<>();

  /// @param onlyYear the year of targets whose heading names none, null when unknown
  public IndicatorBuilder(TableRow row, @Nullable Integer onlyYear) {
    this.row = row;
    this.onlyYear = onlyYear;
  }

  /// Empty when the row has no indicator.
  public Optional<Indicator> build() {
    var name = row.cell(Field.INDICATOR).map(cell -> named(cell.raw())).orElse("");
    if (name.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    mark("number", Field.NUMBER);
    mark("objective", Field.OBJECTIVE);
    mark("indicator", Field.INDICATOR);
    var explained = explained();
    var formula = reading(explained.formula(), name);
    var formulaText =
        explained.formula() == null ? null : Markup.plain(FormulaLines.inline(explained.formula()));
    return Optional.of(
        new Indicator(
            text(Field.NUMBER),
            row.cell(Field.OBJECTIVE).map(cell -> named(cell.raw())).orElse(null),
            name,
            explained.definition(),
            explained.rationale(),
            blankToNull(formulaText),
            formula == null ? CatalogueFormula.text() : catalogued(formula),
            UnitRule.of(stated(Field.UNIT, "unit", explained.unit()), name, explained.formula()),
            PolarityRule.of(name, row.cell(Field.DIRECTION).map(CellText::plain).orElse("")),
            stated(Field.RESPONSIBLE, "responsible", explained.responsible()),
            stated(Field.DATA_SOURCE, "dataSource", explained.source()),
            marked(Field.BASELINE, "baseline"),
            targets(false),
            targets(true),
            note(explained, formula),
            confidence(formula),
            sources));
  }

  /// A name without its bullet or number.
  private static String named(String raw) {
    return Markup.plain(ListMarker.strip(Markup.withoutMarks(raw).strip()));
  }

  private Explained explained() {
    var found = cell(Field.FORMULA, "formulaText", Default.FORMULA);
    var explanation = cell(Field.EXPLANATION, "formulaText", Default.EITHER);
    var definition = cell(Field.DEFINITION, "definition", Default.DEFINITION);
    var rationale = cell(Field.RATIONALE, "rationale", Default.RATIONALE);
    if (row.has(Field.FORMULA) && row.has(Field.EXPLANATION)) {
      explanation = cell(Field.EXPLANATION, "definition", Default.DEFINITION);
    }
    return found.or(explanation).or(definition).or(rationale).or(sourceRemark());
  }

  private Explained cell(Field field, String key, Default plain) {
    var cell = row.cell(field);
    if (cell.isEmpty()) {
      return Explained.NOTHING;
    }
    sources.putIfAbsent(key, cell.get().where());
    return ExplanationReader.read(cell.get().raw(), plain);
  }

  /// A remark under the source, such as a constant the formula needs.
  private Explained sourceRemark() {
    return row.cell(Field.DATA_SOURCE)
        .map(cell -> ExplanationReader.read(cell.raw(), Default.DEFINITION).note())
        .map(note -> new Explained(null, List.of(), null, note, null, null, null))
        .orElse(Explained.NOTHING);
  }

  private @Nullable FormulaReading reading(@Nullable String formula, String name) {
    if (formula == null || formula.isBlank()) {
      return null;
    }
    var text =
        switch (row.origin()) {
          case FORMAT -> formula;
          case SEPARATORS, POSITIONS, ORDER -> FormulaLines.unwrapped(formula);
        };
    return Formulas.read(text, name);
  }

  private static CatalogueFormula catalogued(FormulaReading reading) {
    var expression = reading.expression();
    return new CatalogueFormula(
        reading.kind(),
        expression == null ? null : Formulas.print(expression),
        reading.numerator(),
        reading.denominator(),
        reading.multiplier(),
        reading.terms());
  }

  private @Nullable String stated(Field field, String key, @Nullable String otherwise) {
    var cell = row.cell(field);
    if (cell.isEmpty() || cell.get().isNone()) {
      return blankToNull(otherwise);
    }
    sources.put(key, cell.get().where());
    return blankToNull(listed(cell.get().raw()));
  }

  /// The items of a cell on one line; words that only wrap are joined.
  private static String listed(String raw) {
    var parts = LabelledText.of(raw);
    var own =
        parts.isEmpty() || parts.getFirst().label() != null ? raw : parts.getFirst().content();
    var list = new ItemList();
    Markup.withoutMarks(own).lines().filter(line -> !line.isBlank()).forEach(list::add);
    return String.join("; ", list.items().stream().map(Markup::plain).toList());
  }

  private @Nullable String marked(Field field, String key) {
    mark(key, field);
    return text(field);
  }

  private @Nullable String text(Field field) {
    return row.cell(field).filter(cell -> !cell.isNone()).map(CellText::plain).orElse(null);
  }

  private Map<String, String> targets(boolean quarterly) {
    var values = new LinkedHashMap<String, String>();
    boolean points =
        TargetText.usesPointDecimals(row.targets().values().stream().map(CellText::plain).toList());
    for (var entry : row.targets().entrySet()) {
      var key = quarterly ? quarter(entry.getKey()) : year(entry.getKey());
      var value = TargetText.of(Markup.withoutMarks(entry.getValue().raw()).strip(), points);
      if (key != null && value.isPresent()) {
        values.putIfAbsent(key, value.get());
        sources.merge("targets", entry.getValue().where(), SourceSpan::to);
      }
    }
    return values;
  }

  private static @Nullable String quarter(TargetPeriod period) {
    return period.quarter() == null ? null : period.quarter().toString();
  }

  private @Nullable String year(TargetPeriod period) {
    if (period.quarter() != null) {
      return null;
    }
    var year = period.year() == null ? onlyYear : period.year();
    return year == null ? null : year.toString();
  }

  private @Nullable String note(Explained explained, @Nullable FormulaReading formula) {
    var own = marked(Field.NOTE, "note");
    if (own != null) {
      return own;
    }
    if (explained.note() != null) {
      return explained.note();
    }
    return formula == null ? null : formula.note();
  }

  private double confidence(@Nullable FormulaReading formula) {
    double confidence =
        switch (row.origin()) {
          case FORMAT, SEPARATORS -> 0.98;
          case POSITIONS -> 0.93;
          case ORDER -> 0.88;
        };
    confidence *= 0.8 + 0.2 * row.headingScore();
    for (var doubt : row.doubts()) {
      confidence -=
          switch (doubt) {
            case SEVERAL -> 0.3;
            case UNEVEN -> 0.15;
            case JOINED -> 0.1;
            case DOUBTFUL_HEADING -> 0.05;
            case AFTER_BREAK, SPANNING -> 0;
          };
    }
    if (formula != null) {
      confidence *= 0.8 + 0.2 * formula.confidence();
    }
    return BigDecimal.valueOf(Math.max(0.05, confidence))
        .setScale(2, RoundingMode.HALF_UP)
        .doubleValue();
  }

  private void mark(String key, Field field) {
    row.cell(field).ifPresent(cell -> sources.put(key, cell.where()));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /// What made the reading of the row less sure, for the findings.
  static boolean isDoubtful(TableRow row) {
    return row.is(Doubt.JOINED) || row.is(Doubt.UNEVEN) || row.is(Doubt.SEVERAL);
  }
}
