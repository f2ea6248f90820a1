package id.tolok.catalogue.web.indicator;

import id.tolok.catalogue.CatalogueVersion.Acceptance;
import id.tolok.catalogue.web.indicator.PlaceView.ExcerptLine;
import id.tolok.catalogue.web.indicator.PlaceView.Run;
import id.tolok.document.text.Block;
import id.tolok.intake.Readings;
import id.tolok.kernel.SourceSpan;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Cuts the lines around an indicator out of its original.
@Component
final class PlaceExcerpts {

  private static final int AROUND = 3;
  private static final int LINES_MAX = 40;

  private final Readings readings;
  private final Visit visit;

  PlaceExcerpts(Readings readings, Visit visit) {
    this.readings = readings;
    this.visit = visit;
  }

  PlaceView of(IndicatorViews.Found found) {
    Collection<SourceSpan> sources = found.shown().stated().sources().values();
    Acceptance acceptance = found.version().acceptance();
    if (sources.isEmpty() || acceptance.readingId().isEmpty()) {
      throw new NotFound("place of indicator", found.shown().lineageId());
    }
    SourceSpan first =
        sources.stream()
            .min(Comparator.comparingInt(PlaceExcerpts::page).thenComparingInt(SourceSpan::line))
            .orElseThrow();
    List<SourceSpan> here = sources.stream().filter(span -> sameLeaf(span, first)).toList();
    return new PlaceView(
        "/katalog/indikator/" + found.shown().lineageId(),
        found.shown().stated().indicator(),
        acceptance.fileName(),
        where(here, first),
        lines(readings.content(acceptance.readingId().getAsLong()).blocks(), here, first),
        original(acceptance, first, here));
  }

  private String where(List<SourceSpan> here, SourceSpan first) {
    int last = here.stream().mapToInt(SourceSpan::endLine).max().orElse(first.endLine());
    boolean text = first.sheet() == null;
    String begin = Integer.toString(first.line());
    String lines =
        last <= first.line()
            ? visit.w(text ? "catalogue.place.lines.one" : "catalogue.place.rows.one", begin)
            : visit.w(
                text ? "catalogue.place.lines" : "catalogue.place.rows",
                begin,
                Integer.toString(last));
    if (first.sheet() != null) {
      return visit.w("catalogue.place.sheet", first.sheet()) + ", " + lines;
    }
    return first.page() == null
        ? lines
        : visit.w("catalogue.place.page", first.page().toString()) + ", " + lines;
  }

  /// The lines the indicator stands in and a few around, by their number.
  private static List<ExcerptLine> lines(
      List<Block> blocks, List<SourceSpan> here, SourceSpan first) {
    int from = first.line() - AROUND;
    int to =
        Math.min(
            here.stream().mapToInt(SourceSpan::endLine).max().orElse(first.line()) + AROUND,
            from + LINES_MAX);
    Map<Integer, List<Run>> lines = new TreeMap<>();
    for (Block block : blocks) {
      if (sameLeaf(block.where(), first)) {
        switch (block) {
          case Block.Line line -> add(lines, line.where(), line.text(), here, from, to);
          case Block.Grid grid ->
              grid.rows()
                  .forEach(row ->
                      row.cells()
                          .forEach(cell -> add(lines, cell.where(), cell.text(), here, from, to)));
        }
      }
    }
    return lines.entrySet().stream()
        .map(line ->
            new ExcerptLine(
                line.getKey().toString(),
                line.getValue(),
                line.getValue().stream().anyMatch(Run::marked)))
        .toList();
  }

  private static void add(
      Map<Integer, List<Run>> lines,
      SourceSpan where,
      String text,
      List<SourceSpan> here,
      int from,
      int to) {
    if (where.line() < from || where.line() > to || text.isBlank()) {
      return;
    }
    var runs = lines.computeIfAbsent(where.line(), _ -> new ArrayList<>());
    if (!runs.isEmpty()) {
      runs.add(new Run(" │ ", false));
    }
    runs.addAll(
        text.indexOf('\n') < 0
            ? runs(where, text, here)
            : List.of(new Run(text.replace('\n', ' '), touches(where, here))));
  }

  /// Cuts a line where marks begin and end; columns count from 1.
  private static List<Run> runs(SourceSpan where, String text, List<SourceSpan> here) {
    var cuts = new TreeSet<>(List.of(0, text.length()));
    for (SourceSpan span : here) {
      if (span.line() <= where.line() && span.endLine() >= where.line()) {
        cuts.add(Math.clamp(begin(span, where), 0, text.length()));
        cuts.add(Math.clamp(end(span, where, text), 0, text.length()));
      }
    }
    List<Run> runs = new ArrayList<>();
    Integer before = null;
    for (Integer cut : cuts) {
      if (before != null) {
        int from = before;
        boolean marked =
            here.stream()
                .filter(span -> span.line() <= where.line() && span.endLine() >= where.line())
                .anyMatch(span -> begin(span, where) <= from && end(span, where, text) >= cut);
        runs.add(new Run(text.substring(from, cut), marked));
      }
      before = cut;
    }
    return runs;
  }

  private static int begin(SourceSpan span, SourceSpan where) {
    return span.line() < where.line() ? 0 : span.column() - where.column();
  }

  private static int end(SourceSpan span, SourceSpan where, String text) {
    return span.endLine() > where.line() ? text.length() : span.endColumn() - where.column();
  }

  private static boolean touches(SourceSpan where, List<SourceSpan> here) {
    return here.stream()
        .anyMatch(span ->
            Objects.equals(span.cell(), where.cell())
                && span.line() <= where.endLine()
                && span.endLine() >= where.line());
  }

  private static boolean sameLeaf(SourceSpan span, SourceSpan first) {
    return Objects.equals(span.page(), first.page()) && Objects.equals(span.sheet(), first.sheet());
  }

  private static int page(SourceSpan span) {
    return span.page() == null ? 0 : span.page();
  }

  /// The whole original with the place marked, as the viewer of originals addresses places.
  private static @Nullable String original(
      Acceptance acceptance, SourceSpan first, List<SourceSpan> here) {
    if (acceptance.reviewId().isEmpty()) {
      return null;
    }
    SourceSpan whole = here.stream().reduce(first, SourceSpan::to);
    String key =
        whole.line() + ":" + whole.column() + "-" + whole.endLine() + ":" + whole.endColumn();
    if (whole.page() != null || whole.cell() != null || whole.sheet() != null) {
      key +=
          "~"
              + text(whole.page())
              + "~"
              + text(whole.cell())
              + "~"
              + URLEncoder.encode(text(whole.sheet()), StandardCharsets.UTF_8);
    }
    return "/keputusan/tinjauan/"
        + acceptance.reviewId().getAsLong()
        + "/asli?tempat="
        + URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
