package id.tolok.lint.rule;

import id.tolok.document.Catalogue;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import id.tolok.lint.Concerned;
import id.tolok.lint.LintCode;
import id.tolok.lint.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Collects the remarks of all rules and gives them back in the order of the document.
public final class Remarks {

  private static final SourceSpan START = SourceSpan.of(1, 1, 1, 1);

  private final Catalogue catalogue;
  private final List<Remark> remarks = new ArrayList<>();

  public Remarks(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// A remark on one field of a row.
  public void on(LintCode code, IndicatorRow row, String field, String quote, String... arguments) {
    var place =
        place(row.indicator().sources(), field, place(row.indicator().sources(), "indicator"));
    var about = row.concerned();
    var concerned = new Concerned.OfRow(about.position(), about.row(), field);
    add(code, place, row.subject(), quote, concerned, arguments);
  }

  /// A remark on a position as a whole.
  public void on(
      LintCode code, Position position, String field, String quote, String... arguments) {
    var fallback = place(position.sources(), "rawName");
    if (fallback == START && !position.indicators().isEmpty()) {
      fallback = place(firstRow(position).sources(), "indicator");
    }
    var place = place(position.sources(), field, fallback);
    var concerned = new Concerned.OfPosition(index(catalogue.positions(), position), field);
    add(code, place, position.name(), quote, concerned, arguments);
  }

  /// A remark on one field of a decree.
  public void on(LintCode code, Decree decree, String field, String quote, String... arguments) {
    var place = place(decree.sources(), field);
    add(code, place, subject(decree), quote, concerned(decree, field), arguments);
  }

  /// A remark on a place in the text.
  public void on(
      LintCode code, Decree decree, SourceSpan where, String quote, String... arguments) {
    add(code, where, subject(decree), quote, concerned(decree, ""), arguments);
  }

  public List<Remark> inDocumentOrder() {
    return remarks.stream()
        .sorted(
            Comparator.comparingInt((Remark remark) -> remark.finding().where().line())
                .thenComparingInt(remark -> remark.finding().where().column())
                .thenComparing(remark -> remark.finding().code().name()))
        .toList();
  }

  private void add(
      LintCode code,
      SourceSpan where,
      String subject,
      String quote,
      Concerned concerned,
      String... arguments) {
    remarks.add(new Remark(Finding.of(code, where, arguments), subject, quote, concerned));
  }

  private Concerned concerned(Decree decree, String field) {
    return new Concerned.OfDecree(index(catalogue.decrees(), decree), field);
  }

  /// By identity: two items of a catalogue may say the same.
  private static <T> int index(List<T> items, T item) {
    for (int at = 0; at < items.size(); at++) {
      if (items.get(at) == item) {
        return at;
      }
    }
    return 0;
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
