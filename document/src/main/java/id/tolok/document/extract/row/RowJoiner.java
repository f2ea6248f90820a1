package id.tolok.document.extract.row;

import id.tolok.document.extract.row.TableRow.Doubt;
import id.tolok.document.heading.Field;
import id.tolok.document.text.Block.Origin;
import id.tolok.document.text.Markup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts together rows that a page break cut in two: the second halves of several cells, without a
/// number, mostly beginning in lower case.
final class RowJoiner {

  private static final Set<Field> WORDS =
      EnumSet.of(
          Field.OBJECTIVE,
          Field.INDICATOR,
          Field.DEFINITION,
          Field.FORMULA,
          Field.EXPLANATION,
          Field.RATIONALE,
          Field.RESPONSIBLE,
          Field.DATA_SOURCE,
          Field.NOTE);

  private static final double ENOUGH = 2;
  private static final Pattern NEW_FORMULA =
      Pattern.compile(
          "(?i)^(?:jumlah|jml|persentase|prosentase|rasio|nilai|∑|\\$|\\(|formula|rumus).*",
          Pattern.DOTALL);
  private static final Pattern NEW_OBJECTIVE =
      Pattern.compile("(?i)^(?:me|ter|ber|pe)\\p{L}+nya\\b.*", Pattern.DOTALL);
  private static final Pattern NEW_INDICATOR =
      Pattern.compile(
          "(?i)^(?:jumlah|persentase|prosentase|rasio|nilai|indeks|tingkat|cakupan|angka|rata)\\b.*",
          Pattern.DOTALL);
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i).*(?:\\b(?:dan|atau|yang|di|ke|dari|pada|untuk|dengan|dalam|oleh|dibagi|dikali|serta|jumlah|per)|[,/(-])$",
          Pattern.DOTALL);

  private RowJoiner() {}

  static List<TableRow> joined(List<TableRow> rows) {
    var whole = new ArrayList<TableRow>();
    for (var row : rows) {
      if (!whole.isEmpty() && continues(whole.getLast(), row)) {
        whole.set(whole.size() - 1, join(whole.getLast(), row));
      } else {
        whole.add(row);
      }
    }
    return whole;
  }

  private static boolean continues(TableRow above, TableRow row) {
    if (row.origin() == Origin.FORMAT
        || row.has(Field.NUMBER)
        || !row.targets().isEmpty()
        || row.is(Doubt.SPANNING)
        || above.is(Doubt.SPANNING)) {
      return false;
    }
    double evidence = row.is(Doubt.AFTER_BREAK) ? 1 : 0;
    for (var field : WORDS) {
      evidence += evidence(field, above, row);
    }
    return evidence >= ENOUGH;
  }

  private static double evidence(Field field, TableRow above, TableRow row) {
    var cell = row.cells().get(field);
    var before = above.cells().get(field);
    if (cell == null) {
      boolean left = field == Field.RESPONSIBLE || field == Field.DATA_SOURCE;
      return before != null && left ? 1 : 0;
    }
    if (cell.isAsAbove()) {
      return -2;
    }
    var text = Markup.withoutMarks(cell.raw()).strip();
    if (text.isEmpty() || before == null) {
      return -2;
    }
    double evidence = beginning(field, text);
    return OPEN_END.matcher(before.plain()).matches() ? evidence + 1.5 : evidence;
  }

  private static double beginning(Field field, String text) {
    if (Character.isLowerCase(text.charAt(0)) && !ItemStart.isCounted(text)) {
      return 2;
    }
    boolean begins =
        switch (field) {
          case FORMULA, EXPLANATION -> NEW_FORMULA.matcher(text).matches();
          case OBJECTIVE -> NEW_OBJECTIVE.matcher(text).matches();
          case INDICATOR -> NEW_INDICATOR.matcher(text).matches();
          default -> false;
        };
    return begins ? -3 : -0.75;
  }

  private static TableRow join(TableRow above, TableRow row) {
    var cells = new EnumMap<Field, CellText>(Field.class);
    cells.putAll(above.cells());
    row.cells().forEach((field, cell) -> cells.merge(field, cell, CellText::joined));
    var targets = new LinkedHashMap<>(above.targets());
    row.targets().forEach((period, cell) -> targets.merge(period, cell, CellText::joined));
    var doubts = EnumSet.of(Doubt.JOINED);
    doubts.addAll(above.doubts());
    return new TableRow(
        cells, targets, above.merged(), doubts, above.origin(), above.headingScore());
  }

  /// Whether a text begins with `a.` or `1)`.
  private static final class ItemStart {
    private static final Pattern SIGN =
        Pattern.compile("^(?:\\d{1,2}|[a-z])[.)]\\s.*", Pattern.DOTALL);

    static boolean isCounted(String text) {
      return SIGN.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
  }
}
