package id.tolok.lint.indicator;

import id.tolok.document.Position;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Row numbers of one table run through without gaps and without repeating.
final class NumberingRule implements Rule {

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (Position position : subject.catalogue().positions()) {
      checkPosition(
          position,
          subject.rows().stream().filter(row -> row.position() == position).toList(),
          remarks);
    }
  }

  private static void checkPosition(Position position, List<IndicatorRow> rows, Remarks remarks) {
    var numbered = rows.stream().filter(row -> leading(row) > 0).toList();
    if (numbered.size() < 2) {
      return;
    }
    var seen = new HashSet<Integer>();
    var objectives = new ArrayList<String>();
    int last = 0;
    for (IndicatorRow row : numbered) {
      int number = leading(row);
      var objective = String.valueOf(row.indicator().objective());
      var printed = String.valueOf(row.indicator().number());
      if (number == last && objectives.contains(objective)) {
        continue;
      }
      if (!seen.add(number)) {
        remarks.on(LintCode.ROW_NUMBER_TWICE, row, "number", printed, printed, position.name());
      } else if (number > last + 1) {
        remarks.on(
            LintCode.ROW_NUMBER_JUMPS,
            row,
            "number",
            printed,
            Integer.toString(last),
            Integer.toString(number));
      }
      last = Math.max(last, number);
      objectives.add(objective);
    }
  }

  /// The whole number a row number begins with; 0 where it has none.
  private static int leading(IndicatorRow row) {
    var printed = row.indicator().number();
    if (printed == null) {
      return 0;
    }
    var digits = printed.strip().replaceFirst("^(\\d{1,4}).*$", "$1");
    return digits.matches("\\d{1,4}") && !printed.matches(".*\\d[.,]\\d.*")
        ? Integer.parseInt(digits)
        : 0;
  }
}
