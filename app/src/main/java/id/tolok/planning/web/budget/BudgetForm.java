package id.tolok.planning.web.budget;

import id.tolok.figures.WrittenNumber;
import id.tolok.planning.budget.BudgetCode;
import id.tolok.planning.budget.BudgetLine;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Budget lines as typed or read from a file, with what is wrong with each. A row whose fields are
/// all empty is no line.
final class BudgetForm {

  static final List<String> SPENT = List.of("tw1", "tw2", "tw3", "tw4");
  static final List<String> FIELDS =
      List.of("kode", "nama", "pagu", "perubahan", "tw1", "tw2", "tw3", "tw4", "indikator");

  private static final int ROWS_MAX = 300;
  private static final int NAME_MAX = 300;

  private final Words words;
  private final Set<Long> known;
  private final Set<Long> lineages;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, String> faults = new LinkedHashMap<>();

  /// @param known keys of the lines there are
  /// @param lineages of the indicators a line may serve
  BudgetForm(Words words, Set<Long> known, Set<Long> lineages) {
    this.words = words;
    this.known = Set.copyOf(known);
    this.lineages = Set.copyOf(lineages);
  }

  static String field(int row, String name) {
    return "b" + row + "." + name;
  }

  /// Adds the rows of a sent form.
  void addSent(Map<String, String> parameters) {
    for (int row = 1; row <= ROWS_MAX; row++) {
      if (parameters.containsKey(field(row, "nama"))) {
        Map<String, String> values = new HashMap<>();
        values.put("id", parameters.getOrDefault(field(row, "id"), ""));
        for (String name : FIELDS) {
          values.put(name, parameters.getOrDefault(field(row, name), "").strip());
        }
        add(values);
      }
    }
  }

  void add(Map<String, String> values) {
    if (rows.size() < ROWS_MAX) {
      rows.add(values);
    }
  }

  void addKept(BudgetLine line) {
    Map<String, String> values = new HashMap<>();
    values.put("id", Long.toString(line.id()));
    values.put("kode", line.code() == null ? "" : line.code());
    values.put("nama", line.name());
    values.put("pagu", written(line.ceiling()));
    values.put("perubahan", written(line.revisedCeiling()));
    for (int quarter = 0; quarter < SPENT.size(); quarter++) {
      values.put(SPENT.get(quarter), written(line.spent().get(quarter)));
    }
    Long lineage = line.lineageId();
    values.put("indikator", lineage == null ? "" : lineage.toString());
    add(values);
  }

  /// Empty rows to go on typing.
  void addEmpty(int count) {
    for (int i = 0; i < count; i++) {
      add(new HashMap<>());
    }
  }

  List<Map<String, String>> rows() {
    return rows;
  }

  /// By field, in order of the page.
  Map<String, String> faults() {
    return faults;
  }

  /// The lines; of no use while there are faults.
  List<BudgetLine> lines() {
    var lines = new ArrayList<BudgetLine>();
    Set<String> codes = new HashSet<>();
    for (int row = 1; row <= rows.size(); row++) {
      if (!isEmpty(rows.get(row - 1))) {
        lines.add(line(row, codes));
      }
    }
    return lines;
  }

  static boolean isEmpty(Map<String, String> values) {
    return FIELDS.stream().allMatch(name -> values.getOrDefault(name, "").isEmpty());
  }

  private BudgetLine line(int row, Set<String> codes) {
    String name = value(row, "nama");
    if (name.isEmpty()) {
      fault(row, "nama", words.get("planning.budget.name.missing"));
    } else if (name.length() > NAME_MAX) {
      fault(row, "nama", words.get("planning.form.too-long", Integer.toString(NAME_MAX)));
    }
    BigDecimal ceiling = number(row, "pagu");
    if (ceiling == null && faults.get(field(row, "pagu")) == null) {
      fault(row, "pagu", words.get("planning.budget.ceiling.missing"));
    }
    var spent = new ArrayList<@Nullable BigDecimal>();
    SPENT.forEach(quarter -> spent.add(number(row, quarter)));
    checkRising(row, spent);
    return new BudgetLine(
        id(row),
        code(row, codes),
        name,
        ceiling == null ? BigDecimal.ZERO : ceiling,
        number(row, "perubahan"),
        spent,
        lineage(row));
  }

  /// Spending is to date, so that it cannot fall.
  private void checkRising(int row, List<@Nullable BigDecimal> spent) {
    BigDecimal before = BigDecimal.ZERO;
    for (int quarter = 0; quarter < spent.size(); quarter++) {
      BigDecimal figure = spent.get(quarter);
      if (figure != null && figure.compareTo(before) < 0) {
        fault(row, SPENT.get(quarter), words.get("planning.budget.falls"));
        return;
      }
      before = figure == null ? before : figure;
    }
  }

  private @Nullable String code(int row, Set<String> codes) {
    String text = value(row, "kode");
    if (text.isEmpty()) {
      return null;
    }
    var code = BudgetCode.read(text);
    if (code.isEmpty()) {
      fault(row, "kode", words.get("planning.budget.code.wrong", text));
      return null;
    }
    if (!codes.add(code.get().text())) {
      fault(row, "kode", words.get("planning.budget.code.twice", code.get().text()));
    }
    return code.get().text();
  }

  private @Nullable BigDecimal number(int row, String name) {
    String text = value(row, name);
    if (text.isEmpty() || text.equals("-")) {
      return null;
    }
    return switch (WrittenNumber.read(text)) {
      case WrittenNumber.Reading.Certain(var number) when number.signum() < 0 -> {
        fault(row, name, words.get("planning.budget.negative"));
        yield null;
      }
      case WrittenNumber.Reading.Certain(var number) -> number;
      case WrittenNumber.Reading.Doubtful(var asThousands, var asDecimal) -> {
        fault(
            row,
            name,
            words.get(
                "planning.form.doubtful",
                text,
                asThousands.toPlainString(),
                asDecimal.toPlainString().replace('.', ',')));
        yield null;
      }
      case WrittenNumber.Reading.NotANumber() -> {
        fault(row, name, words.get("planning.form.no-number"));
        yield null;
      }
    };
  }

  private long id(int row) {
    String text = value(row, "id");
    long id = text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    return known.contains(id) ? id : 0;
  }

  private @Nullable Long lineage(int row) {
    String text = value(row, "indikator");
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("\\d{1,18}") && lineages.contains(Long.parseLong(text))) {
      return Long.valueOf(text);
    }
    fault(row, "indikator", words.get("planning.form.choose"));
    return null;
  }

  private String value(int row, String name) {
    return rows.get(row - 1).getOrDefault(name, "");
  }

  private void fault(int row, String name, String message) {
    faults.putIfAbsent(
        field(row, name), words.get("planning.budget.row", Integer.toString(row), message));
  }

  private static String written(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
