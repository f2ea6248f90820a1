package id.tolok.document.text.pdf.block;

import id.tolok.document.text.Block;
import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.SetOutWords;
import id.tolok.document.text.pdf.page.Glyph;
import id.tolok.document.text.pdf.page.PageContent;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the glyphs and rules of one page together to lines and tables in reading order. The place
/// of a line is its number on the page and the column its words have in the layout.
public final class PageBlocks {

  /// A paragraph break leaves more than this many line heights; it becomes a blank line.
  private static final float BLANK_LINE = 1.9f;

  private static final float USUAL_LETTER = 5f;

  private final PageContent page;
  private final List<TextLine> lines;
  private final float letter;
  private final float left;

  private PageBlocks(PageContent page) {
    this.page = page;
    this.lines = TextLine.of(page.glyphs());
    this.letter = letterWidth(page.glyphs());
    this.left = leftOf(page.glyphs());
  }

  public static List<Placed> of(PageContent page) {
    var rules = Rules.joined(page.rulings());
    var tables =
        Rules.connected(rules).stream()
            .map(RuledTable::of)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingDouble(RuledTable::area))
            .toList();
    return new PageBlocks(Underlines.mark(page, rules)).blocks(tables);
  }

  /// A block and where on the page it begins, from the top.
  record Placed(Block block, float y) {}

  private List<Placed> blocks(List<RuledTable> tables) {
    var placed = new ArrayList<Placed>();
    var rest = page.glyphs();
    for (var table : tables) {
      rest = addTable(table, rest, placed);
    }
    addLines(TextLine.of(rest), placed);
    placed.sort(Comparator.comparingDouble(Placed::y));
    return placed;
  }

  /// Adds a table and gives the glyphs outside it. A table whose body is one tall row has no rules
  /// between its rows; its text stays lines, in columns, for those who read tables by position.
  private List<Glyph> addTable(RuledTable table, List<Glyph> glyphs, List<Placed> placed) {
    var cells = new HashMap<List<Integer>, List<Glyph>>();
    var outside = new ArrayList<Glyph>();
    for (var glyph : glyphs) {
      var at = table.cellOf(glyph);
      if (at.isPresent()) {
        var place = List.of(at.get()[0], at.get()[1]);
        cells.computeIfAbsent(place, _ -> new ArrayList<>()).add(glyph);
      } else {
        outside.add(glyph);
      }
    }
    if (cells.size() < 2 || lacksRows(table, cells)) {
      return glyphs;
    }
    for (var block : SetOutWords.unlessTable(grid(table, cells))) {
      placed.add(new Placed(block, table.top()));
    }
    return outside;
  }

  private static boolean lacksRows(RuledTable table, Map<List<Integer>, List<Glyph>> cells) {
    if (table.height() > 2) {
      return false;
    }
    int last = table.height() - 1;
    long tall =
        cells.entrySet().stream()
            .filter(cell -> cell.getKey().getFirst() == last)
            .filter(cell -> TextLine.of(cell.getValue()).size() >= 12)
            .count();
    return tall >= 2;
  }

  private Block.Grid grid(RuledTable table, Map<List<Integer>, List<Glyph>> cells) {
    var rows = new ArrayList<Block.Row>();
    for (int r = 0; r < table.height(); r++) {
      var row = new ArrayList<Cell>();
      for (int c = 0; c < table.width(); c++) {
        row.add(cell(table, r, c, cells.getOrDefault(List.of(r, c), List.of())));
      }
      rows.add(new Block.Row(row));
    }
    int first = lineNumber(table.top());
    int last = Math.max(first, lineNumber(table.bottom()) - 1);
    return new Block.Grid(
        rows, Block.Origin.POSITIONS, SourceSpan.of(first, 1, last, 1).onPage(page.number()));
  }

  private Cell cell(RuledTable table, int row, int column, List<Glyph> glyphs) {
    var merge = table.merge(row, column);
    if (glyphs.isEmpty()) {
      int line = lineNumber(table.top());
      return new Cell("", merge, SourceSpan.of(line, 1, line, 1).onPage(page.number()));
    }
    var itsLines = TextLine.of(glyphs);
    var text = WrappedText.of(itsLines, table.left(column), table.width(row, column));
    int first = lineNumber(itsLines.getFirst().y());
    int last = Math.max(first, lineNumber(itsLines.getLast().y()));
    int start = column(glyphs.stream().map(Glyph::x).min(Float::compare).orElse(left));
    int end = column(glyphs.stream().map(Glyph::right).max(Float::compare).orElse(left));
    return new Cell(
        text, merge, SourceSpan.of(first, start, last, Math.max(start, end)).onPage(page.number()));
  }

  private void addLines(List<TextLine> textLines, List<Placed> placed) {
    TextLine before = null;
    for (var line : textLines) {
      int number = lineNumber(line.y());
      if (before != null && line.y() - before.y() > line.glyphs().getFirst().size() * BLANK_LINE) {
        var blank = SourceSpan.of(number, 1, number, 1).onPage(page.number());
        placed.add(new Placed(new Block.Line("", blank), line.y() - 0.01f));
      }
      var text = line.layout(left, letter);
      var where = SourceSpan.of(number, 1, number, 1 + text.length()).onPage(page.number());
      placed.add(new Placed(new Block.Line(text, where), line.y()));
      before = line;
    }
  }

  /// The number on the page of the line at a height, or of the first one below it.
  private int lineNumber(float y) {
    int number = 1;
    for (var line : lines) {
      if (line.y() >= y - line.glyphs().getFirst().size() * 0.3f) {
        return number;
      }
      number++;
    }
    return number;
  }

  private int column(float x) {
    return Math.max(1, Math.round((x - left) / letter) + 1);
  }

  /// Where column 1 begins.
  public static float leftOf(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::x).min(Float::compare).orElse(0f);
  }

  /// Somewhat narrower than the mean letter, so that words never reach into the next column.
  public static float letterWidth(List<Glyph> glyphs) {
    double mean =
        glyphs.stream()
            .mapToDouble(glyph -> glyph.width() / glyph.text().length())
            .average()
            .orElse(USUAL_LETTER);
    return (float) Math.clamp(mean * 0.9, 1.5, 20);
  }
}
