package id.tolok.catalogue.comparison;

import id.tolok.catalogue.comparison.FieldDifference.Field;
import id.tolok.document.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Compares two rows field by field.
final class Fields {

  private final List<FieldDifference> found = new ArrayList<>();

  private Fields() {}

  static List<FieldDifference> between(ComparedRow left, ComparedRow right) {
    var fields = new Fields();
    fields.texts(left.stated(), right.stated());
    fields.text(Field.POSITION, left.position(), right.position());
    fields.figures(Field.TARGET, left.stated().targets(), right.stated().targets());
    fields.figures(
        Field.QUARTER_TARGET, left.stated().quarterTargets(), right.stated().quarterTargets());
    return List.copyOf(fields.found);
  }

  private void texts(Indicator left, Indicator right) {
    text(Field.NAME, left.indicator(), right.indicator());
    text(Field.OBJECTIVE, left.objective(), right.objective());
    text(Field.DEFINITION, left.definition(), right.definition());
    text(Field.RATIONALE, joined(left.rationale()), joined(right.rationale()));
    formula(left, right);
    text(Field.UNIT, left.unit(), right.unit());
    text(Field.POLARITY, left.polarity(), right.polarity());
    text(Field.RESPONSIBLE, left.responsible(), right.responsible());
    text(Field.DATA_SOURCE, left.dataSource(), right.dataSource());
    text(Field.BASELINE, left.baseline(), right.baseline());
    text(Field.NOTE, left.note(), right.note());
  }

  /// The expression follows from the words; it is worth showing only where they are the same.
  private void formula(Indicator left, Indicator right) {
    int before = found.size();
    text(Field.FORMULA_TEXT, left.formulaText(), right.formulaText());
    if (found.size() == before) {
      text(Field.EXPRESSION, left.formula().expression(), right.formula().expression());
    }
  }

  private void figures(Field field, Map<String, String> left, Map<String, String> right) {
    var periods = new TreeSet<>(left.keySet());
    periods.addAll(right.keySet());
    for (String period : periods) {
      if (!sameFigure(left.get(period), right.get(period))) {
        found.add(new FieldDifference(field, period, left.get(period), right.get(period)));
      }
    }
  }

  private void text(Field field, @Nullable String left, @Nullable String right) {
    if (!joined(left).equals(joined(right))) {
      found.add(new FieldDifference(field, "", left, right));
    }
  }

  /// 80 and 80.00 are one target.
  private static boolean sameFigure(@Nullable String left, @Nullable String right) {
    if (left == null || right == null || left.equals(right)) {
      return Objects.equals(left, right);
    }
    try {
      return new BigDecimal(left).compareTo(new BigDecimal(right)) == 0;
    } catch (NumberFormatException words) {
      return joined(left).equals(joined(right));
    }
  }

  private static @Nullable String joined(List<String> texts) {
    return texts.isEmpty() ? null : String.join("; ", texts);
  }

  /// A text without what the page width did to it; the same whether nothing or a blank is stated.
  private static String joined(@Nullable String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }
}
