package id.tolok.intake.web.original;

import id.tolok.document.original.Original;
import id.tolok.intake.web.original.OriginalView.LaidWindow;
import id.tolok.intake.web.original.OriginalView.Neighbours;
import id.tolok.intake.web.original.OriginalView.PagesWindow;
import id.tolok.intake.web.original.OriginalView.TextWindow;
import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/// Cuts the window that is asked for out of an original.
public final class OriginalWindows {

  /// Lines of a text, rows of a table, paragraphs in one window.
  static final int LINES = 400;

  /// Pages in one window.
  static final int PAGES = 4;

  private final List<Mark> marks;
  private final IntFunction<String> windows;
  private final IntFunction<String> pictures;
  private final IntFunction<String> pageLabels;

  /// @param marks findings and the chosen place
  /// @param windows address of the window that begins with a unit, from 1
  /// @param pictures address of the picture of a page
  /// @param pageLabels what a page is called
  public OriginalWindows(
      List<Mark> marks,
      IntFunction<String> windows,
      IntFunction<String> pictures,
      IntFunction<String> pageLabels) {
    this.marks = List.copyOf(marks);
    this.windows = windows;
    this.pictures = pictures;
    this.pageLabels = pageLabels;
  }

  /// The window that holds the chosen place where there is one, else the one from a unit on.
  ///
  /// @param from line, row or page the window begins with, from 1
  public OriginalView view(Original original, int from) {
    return switch (original) {
      case Original.Text text -> text(text, from);
      case Original.Pages pages -> pages(pages, from);
      case Original.Laid laid when laid.format().equals("XLSX") -> sheets(laid, from);
      case Original.Laid laid -> laid(laid, from);
    };
  }

  private OriginalView text(Original.Text text, int from) {
    var window = window(text.lines(), from, LINES, line -> line.number());
    int page = window.start() == 0 ? 0 : pageOf(text.lines().get(window.start() - 1));
    return new TextWindow(
        new TextWindows(marks).lines(window.of(text.lines()), page), window.neighbours(windows));
  }

  private static int pageOf(Original.Line line) {
    return line.page() == null ? 0 : line.page();
  }

  private OriginalView laid(Original.Laid laid, int from) {
    var units = LaidWindows.units(laid.blocks());
    var window = window(units, from, LINES, unit -> unit.where().line());
    return new LaidWindow(
        new LaidWindows(marks).pieces(window.of(units)), window.neighbours(windows));
  }

  private OriginalView sheets(Original.Laid laid, int from) {
    var rows = SheetWindows.rows(laid.blocks());
    var chosen = chosen().map(SourceSpan::sheet).orElse(null);
    int skipped = 0;
    while (chosen != null && skipped < rows.size() && !rows.get(skipped).sheet().equals(chosen)) {
      skipped++;
    }
    int before = skipped == rows.size() ? 0 : skipped;
    var window = window(rows, Math.max(from, before + 1), LINES, SheetWindows.SheetRow::number);
    return new LaidWindow(
        new SheetWindows(marks).pieces(window.of(rows)), window.neighbours(windows));
  }

  private OriginalView pages(Original.Pages pages, int from) {
    var page = chosen().map(SourceSpan::page);
    int first = page.isPresent() ? page.get() : from;
    var window = Window.of(pages.pages().size(), first, PAGES);
    return new PagesWindow(
        new PageWindows(marks, pictures, pageLabels)
            .pages(window.of(pages.pages()), pages.blocks()),
        window.neighbours(windows));
  }

  private Optional<SourceSpan> chosen() {
    return marks.stream()
        .filter(mark -> mark.tone().equals(Mark.CHOSEN))
        .map(Mark::where)
        .findFirst();
  }

  private <T> Window window(List<T> units, int from, int size, ToIntFunction<T> line) {
    var chosen = chosen();
    if (chosen.isEmpty()) {
      return Window.of(units.size(), from, size);
    }
    var at = OptionalInt.empty();
    for (int i = Math.max(0, from - 1); i < units.size() && at.isEmpty(); i++) {
      if (line.applyAsInt(units.get(i)) >= chosen.get().line()) {
        at = OptionalInt.of(i);
      }
    }
    int wanted = at.orElse(0);
    return Window.of(units.size(), wanted / size * size + 1, size);
  }

  /// A part of a list.
  ///
  /// @param start index of its first unit
  /// @param end index after its last unit
  private record Window(int start, int end, int total, int size) {

    static Window of(int total, int from, int size) {
      int start = Math.clamp(from - 1L, 0, Math.max(0, total - 1));
      return new Window(start, Math.min(total, start + size), total, size);
    }

    <T> List<T> of(List<T> units) {
      return units.subList(start, end);
    }

    Neighbours neighbours(IntFunction<String> windows) {
      return new Neighbours(
          start == 0 ? "" : windows.apply(Math.max(1, start + 1 - size)),
          end >= total ? "" : windows.apply(end + 1),
          total == 0 ? 0 : start + 1,
          end,
          total);
    }
  }
}
