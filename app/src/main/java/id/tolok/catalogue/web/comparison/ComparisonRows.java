package id.tolok.catalogue.web.comparison;

import id.tolok.catalogue.comparison.CatalogueComparison;
import id.tolok.catalogue.comparison.ComparedRow;
import id.tolok.catalogue.comparison.FieldDifference;
import id.tolok.catalogue.comparison.RowDifference;
import id.tolok.catalogue.web.DifferenceWords;
import id.tolok.catalogue.web.comparison.ComparisonView.Count;
import id.tolok.catalogue.web.comparison.ComparisonView.FieldView;
import id.tolok.catalogue.web.comparison.ComparisonView.RowView;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a comparison into words.
final class ComparisonRows {

  private final Visit visit;
  private final DifferenceWords words;

  ComparisonRows(Visit visit) {
    this.visit = visit;
    this.words = new DifferenceWords(visit.words());
  }

  List<Count> counts(CatalogueComparison.Summary summary) {
    return List.of(
        count(summary.changed(), changed()),
        count(summary.moved(), badge(Tone.INFO, "moved")),
        count(summary.added(), added()),
        count(summary.removed(), removed()),
        count(summary.unchanged(), unchanged()));
  }

  List<FieldView> header(CatalogueComparison comparison) {
    return comparison.header().stream()
        .map(field ->
            new FieldView(visit.w("catalogue.header." + field.field().name()), field.words()))
        .toList();
  }

  List<RowView> rows(CatalogueComparison comparison, boolean onlyChanges) {
    return comparison.rows().stream()
        .filter(row -> !onlyChanges || !(row instanceof RowDifference.Unchanged))
        .map(this::row)
        .toList();
  }

  private RowView row(RowDifference row) {
    return switch (row) {
      case RowDifference.Unchanged(_, var right) -> view(unchanged(), right, "", List.of());
      case RowDifference.Changed change ->
          view(
              change.moved() ? badge(Tone.INFO, "moved-changed") : changed(),
              change.right(),
              "",
              change.fields().stream().map(this::field).toList());
      case RowDifference.Added(var right, var resembles) ->
          view(added(), right, remark("catalogue.compare.split", resembles), List.of());
      case RowDifference.Removed(var left, var resembles) ->
          view(removed(), left, remark("catalogue.compare.merged", resembles), List.of());
    };
  }

  private FieldView field(FieldDifference difference) {
    return new FieldView(words.label(difference), words.change(difference));
  }

  private RowView view(Badge state, ComparedRow row, String remark, List<FieldView> fields) {
    return new RowView(
        state,
        row.stated().indicator(),
        "/katalog/indikator/" + row.lineage().orElse(0),
        row.position(),
        remark,
        fields);
  }

  private String remark(String key, @Nullable ComparedRow resembles) {
    return resembles == null ? "" : visit.w(key, resembles.stated().indicator());
  }

  private Count count(int count, Badge badge) {
    return new Count(visit.format().number(count), badge);
  }

  private Badge changed() {
    return badge(Tone.WARNING, "changed");
  }

  private Badge added() {
    return badge(Tone.GOOD, "added");
  }

  private Badge removed() {
    return badge(Tone.BAD, "removed");
  }

  private Badge unchanged() {
    return badge(Tone.PLAIN, "unchanged");
  }

  private Badge badge(Tone tone, String state) {
    return new Badge(tone, visit.w("catalogue.compare." + state));
  }
}
