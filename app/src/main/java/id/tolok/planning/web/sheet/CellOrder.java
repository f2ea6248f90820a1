package id.tolok.planning.web.sheet;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places of a workbook in the order a person walks through it: sheet, row, column.
final class CellOrder {

  private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]+)(\\d+)");

  static final Comparator<String> BY_ROW =
      Comparator.comparing(CellOrder::sheet)
          .thenComparing(place -> number(place, 3))
          .thenComparing(place -> part(place, 2).length())
          .thenComparing(place -> part(place, 2));

  private CellOrder() {}

  private static String sheet(String place) {
    return part(place, 1).isEmpty() ? place : part(place, 1);
  }

  private static int number(String place, int group) {
    String digits = part(place, group);
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String part(String place, int group) {
    Matcher cell = CELL.matcher(place);
    return cell.matches() ? cell.group(group) : "";
  }
}
