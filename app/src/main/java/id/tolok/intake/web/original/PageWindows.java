package id.tolok.intake.web.original;

import id.tolok.document.original.Original;
import id.tolok.document.text.Block;
import id.tolok.intake.web.original.OriginalView.Box;
import id.tolok.intake.web.original.OriginalView.PageView;
import id.tolok.intake.web.original.OriginalView.TextLine;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// Shows pages of a PDF as pictures, with a box over each marked place and the text of the page
/// below for those who search, copy or do not see.
final class PageWindows {

  /// How far a box reaches over and under the letters, in shares of their size.
  private static final float OVER = 0.95f;

  private static final float UNDER = 0.3f;

  /// Air to the left and right of the letters, in points.
  private static final float AIR = 1.5f;

  private final List<Mark> marks;
  private final IntFunction<String> pictures;
  private final IntFunction<String> labels;

  /// @param pictures address of the picture of a page
  /// @param labels what a page is called
  PageWindows(List<Mark> marks, IntFunction<String> pictures, IntFunction<String> labels) {
    this.marks = marks;
    this.pictures = pictures;
    this.labels = labels;
  }

  List<PageView> pages(List<Original.Page> pages, List<Block> blocks) {
    return pages.stream().map(page -> page(page, blocks)).toList();
  }

  private PageView page(Original.Page page, List<Block> blocks) {
    var here = marks.stream().filter(mark -> isOn(mark.where(), page.number())).toList();
    return new PageView(
        page.number(),
        labels.apply(page.number()),
        pictures.apply(page.number()),
        points(page.width()),
        points(page.height()),
        "0 0 " + points(page.width()) + " " + points(page.height()),
        points(page.left()),
        points(page.letter()),
        page.lines().stream().map(PageWindows::line).collect(Collectors.joining(";")),
        here.stream().flatMap(mark -> boxes(page, mark).stream()).toList(),
        here.stream()
            .filter(mark -> !mark.tone().equals(Mark.CHOSEN))
            .map(mark -> new OriginalView.MarkView(mark.tone(), mark.label(), mark.address()))
            .toList(),
        text(page.number(), blocks));
  }

  private static boolean isOn(SourceSpan where, int page) {
    return where.page() != null && where.page() == page;
  }

  private static String line(Original.PageLine line) {
    return points(line.left())
        + ","
        + points(line.right())
        + ","
        + points(line.baseline())
        + ","
        + points(line.size());
  }

  /// One box over the columns and lines of the place; the place of a cell is a rectangle. Nothing
  /// where the lines of the page are not known.
  static List<Box> boxes(Original.Page page, Mark mark) {
    var where = mark.where();
    if (where.line() > page.lines().size()) {
      return List.of();
    }
    var first = page.lines().get(where.line() - 1);
    var last = page.lines().get(Math.min(where.endLine(), page.lines().size()) - 1);
    float left = page.left() + (where.column() - 1) * page.letter();
    float right = page.left() + (where.endColumn() - 1) * page.letter();
    if (where.column() == 1) {
      left = first.left();
    }
    if (where.line() == where.endLine() && where.column() == 1) {
      right = Math.max(right, first.right());
    }
    float top = first.baseline() - first.size() * OVER;
    float bottom = last.baseline() + last.size() * UNDER;
    return List.of(
        new Box(
            points(Math.max(0, left - AIR)),
            points(Math.max(0, top)),
            points(Math.max(page.letter(), right - left + 2 * AIR)),
            points(bottom - top),
            mark.tone()));
  }

  private List<TextLine> text(int page, List<Block> blocks) {
    var lines = new ArrayList<TextLine>();
    for (var block : blocks) {
      if (isOn(block.where(), page)) {
        switch (block) {
          case Block.Line line -> add(lines, line.text(), line.where());
          case Block.Grid grid ->
              grid.rows().stream()
                  .flatMap(row -> row.cells().stream())
                  .forEach(cell -> add(lines, cell.text(), cell.where()));
        }
      }
    }
    return lines;
  }

  private void add(List<TextLine> lines, String text, SourceSpan where) {
    if (!text.isBlank()) {
      var shown = ShownText.of(text).strip().replaceAll(" {2,}", "  ");
      lines.add(new TextLine(shown, PlaceKey.of(where), LaidWindows.tone(marks, where)));
    }
  }

  private static String points(float value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
