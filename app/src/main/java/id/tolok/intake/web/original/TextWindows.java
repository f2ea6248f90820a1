package id.tolok.intake.web.original;

import id.tolok.document.original.Original;
import id.tolok.intake.web.original.OriginalView.CellText;
import id.tolok.intake.web.original.OriginalView.LineView;
import id.tolok.intake.web.original.OriginalView.MarkView;
import id.tolok.intake.web.original.OriginalView.Run;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Shows lines of a text. The letters of a line stay what they are in the file, so that a column
/// counted on the screen is the column in the file.
final class TextWindows {

  private final List<Mark> marks;

  TextWindows(List<Mark> marks) {
    this.marks = marks;
  }

  List<LineView> lines(List<Original.Line> lines, int before) {
    var views = new ArrayList<LineView>();
    int page = before;
    for (var line : lines) {
      int itsPage = line.page() == null ? 0 : line.page();
      views.add(line(line, itsPage > page && page > 0));
      page = itsPage;
    }
    return views;
  }

  private LineView line(Original.Line line, boolean pageBreak) {
    var text = line.text();
    int end = line.column() + text.length();
    var where = SourceSpan.of(line.number(), line.column(), line.number(), end);
    var here = marks.stream().filter(mark -> mark.touches(bare(where, mark))).toList();
    var cells = cells(line, here);
    return new LineView(
        line.column() == 1 ? Integer.toString(line.number()) : "",
        line.number(),
        line.column(),
        cells,
        cells.size() > 2,
        pageBreak,
        here.stream()
            .filter(mark -> mark.where().line() == line.number())
            .filter(mark -> !mark.tone().equals(Mark.CHOSEN))
            .map(mark -> new MarkView(mark.tone(), mark.label(), mark.address()))
            .toList());
  }

  /// A text may have pages; its lines are told apart without them.
  private static SourceSpan bare(SourceSpan where, Mark mark) {
    var page = mark.where().page();
    return page == null ? where : where.onPage(page);
  }

  private static List<CellText> cells(Original.Line line, List<Mark> marks) {
    var text = line.text();
    char separator = text.indexOf('\t') >= 0 ? '\t' : '|';
    boolean split = separator == '\t' || text.strip().startsWith("|");
    var cells = new ArrayList<CellText>();
    int start = 0;
    for (int at = split ? text.indexOf(separator) : -1;
        at >= 0;
        at = text.indexOf(separator, start)) {
      cells.add(new CellText(runs(line, start, at, marks), Character.toString(separator)));
      start = at + 1;
    }
    cells.add(new CellText(runs(line, start, text.length(), marks), ""));
    return cells;
  }

  /// Cuts a part of a line where marks begin and end.
  private static List<Run> runs(Original.Line line, int start, int end, List<Mark> marks) {
    var cuts = new TreeSet<Integer>(List.of(start, end));
    for (var mark : marks) {
      cuts.add(Math.clamp(first(line, mark), start, end));
      cuts.add(Math.clamp(last(line, mark), start, end));
    }
    var runs = new ArrayList<Run>();
    int from = start;
    for (int to : cuts) {
      if (to > from) {
        runs.add(new Run(line.text().substring(from, to), tone(line, from, to, marks)));
      }
      from = to;
    }
    return runs;
  }

  private static String tone(Original.Line line, int from, int to, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> first(line, mark) <= from && last(line, mark) >= to)
        .map(Mark::tone)
        .reduce("", (one, other) -> other.equals(Mark.CHOSEN) || one.isEmpty() ? other : one);
  }

  private static int first(Original.Line line, Mark mark) {
    var where = mark.where();
    return where.line() < line.number() ? 0 : Math.max(0, where.column() - line.column());
  }

  private static int last(Original.Line line, Mark mark) {
    var where = mark.where();
    return where.endLine() > line.number()
        ? line.text().length()
        : Math.max(0, where.endColumn() - line.column());
  }
}
