package id.tolok.planning.web.budget;

import id.tolok.figures.Names;
import id.tolok.figures.table.PlainSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Budget lines out of a table with a row of headings, as offices keep them.
final class BudgetSheet {

  /// Beginnings of headings, by field; the longest that fits counts.
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("kode", "kode"),
          Map.entry("uraian", "nama"),
          Map.entry("nama", "nama"),
          Map.entry("program", "nama"),
          Map.entry("kegiatan", "nama"),
          Map.entry("sub kegiatan", "nama"),
          Map.entry("pagu", "pagu"),
          Map.entry("anggaran", "pagu"),
          Map.entry("pagu perubahan", "perubahan"),
          Map.entry("anggaran perubahan", "perubahan"),
          Map.entry("realisasi triwulan i", "tw1"),
          Map.entry("realisasi triwulan ii", "tw2"),
          Map.entry("realisasi triwulan iii", "tw3"),
          Map.entry("realisasi triwulan iv", "tw4"),
          Map.entry("realisasi tw i", "tw1"),
          Map.entry("realisasi tw ii", "tw2"),
          Map.entry("realisasi tw iii", "tw3"),
          Map.entry("realisasi tw iv", "tw4"),
          Map.entry("tw i", "tw1"),
          Map.entry("tw ii", "tw2"),
          Map.entry("tw iii", "tw3"),
          Map.entry("tw iv", "tw4"));

  private BudgetSheet() {}

  /// The rows below the headings; empty where no row has a heading for the name and the ceiling.
  static Optional<List<Map<String, String>>> rows(PlainSheet sheet) {
    Map<Integer, String> columns = Map.of();
    var rows = new ArrayList<Map<String, String>>();
    for (PlainSheet.Line line : sheet.rows()) {
      if (columns.isEmpty()) {
        columns = columns(line);
      } else {
        Map<String, String> values = new HashMap<>();
        columns.forEach((column, field) -> values.put(field, line.text(column)));
        if (!BudgetForm.isEmpty(values)) {
          rows.add(values);
        }
      }
    }
    return columns.isEmpty() ? Optional.empty() : Optional.of(rows);
  }

  private static Map<Integer, String> columns(PlainSheet.Line line) {
    Map<Integer, String> columns = new HashMap<>();
    line.cells()
        .forEach((column, heading) -> {
          String field = field(heading);
          if (!field.isEmpty() && !columns.containsValue(field)) {
            columns.put(column, field);
          }
        });
    return columns.containsValue("nama") && columns.containsValue("pagu") ? columns : Map.of();
  }

  private static String field(String heading) {
    String key = Names.key(heading.replaceAll("[._]", " ").replaceAll("\\(.*\\)", ""));
    return HEADINGS.entrySet().stream()
        .filter(entry -> key.equals(entry.getKey()) || key.startsWith(entry.getKey() + " "))
        .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse("");
  }
}
