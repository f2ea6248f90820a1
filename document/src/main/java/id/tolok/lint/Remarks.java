package id.tolok.lint;

import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Collects the remarks of all rules and gives them back in the order of the document.
final class Remarks {

  private static final SourceSpan START = SourceSpan.of(1, 1, 1, 1);

  private final List<Remark> remarks = new ArrayList<>();

  /// A remark on one field of a row.
  void on(LintCode code, IndicatorRow row, String field, String quote, String... arguments) {
    var place =
        place(row.indicator().sources(), field, place(row.indicator().sources(), "indicator"));
    add(code, place, row.subject(), quote, arguments);
  }

  /// A remark on a position as a whole.
  void on(LintCode code, Position position, String field, String quote, String... arguments) {
    var fallback = place(position.sources(), "rawName");
    if (fallback == START && !position.indicators().isEmpty()) {
      fallback = place(firstRow(position).sources(), "indicator");
    }
    add(code, place(position.sources(), field, fallback), position.name(), quote, arguments);
  }

  /// A remark on one field of a decree.
  void on(LintCode code, Decree decree, String field, String quote, String... arguments) {
    add(code, place(decree.sources(), field), subject(decree), quote, arguments);
  }

  /// A remark on a place in the text.
  void on(LintCode code, Decree decree, SourceSpan where, String quote, String... arguments) {
    add(code, where, subject(decree), quote, arguments);
  }

  List<Remark> inDocumentOrder() {
    return remarks.stream()
        .sorted(
            Comparator.comparingInt((Remark remark) -> remark.finding().where().line())
                .thenComparingInt(remark -> remark.finding().where().column())
                .thenComparing(remark -> remark.finding().code().name()))
        .toList();
  }

  private void add(
      LintCode code, SourceSpan where, String subject, String quote, String... arguments) {
    remarks.add(new Remark(Finding.of(code, where, arguments), subject, quote));
  }

  private static Indicator firstRow(Position position) {
    return position.indicators().getFirst();
  }

  private static String subject(Decree decree) {
    return decree.number() == null ? "Keputusan" : "Keputusan " + decree.number();
  }

  private static SourceSpan place(Map<String, SourceSpan> sources, String field) {
    return place(sources, field, START);
  }

  private static SourceSpan place(
      Map<String, SourceSpan> sources, String field, SourceSpan fallback) {
    return sources.getOrDefault(field, fallback);
  }
}
