package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.Markup;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.line.JoinedLines;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A row of cells between pipes. Escaped pipes and pipes inside a formula between dollar signs are
/// text, unless only counting them gives the row the width of its table.
record PipeRow(List<Block.Cell> cells, SourceSpan where) {

  private static final int SHORT = 3;
  private static final Pattern COUNTED = Pattern.compile("(?:[A-Z]|[IVX]{1,4}|\\d{1,2})[.)]?");

  /// A row of a table with pipes at its edges.
  static PipeRow edged(JoinedLines source, int expected) {
    return of(source, cutsFor(source.text(), expected), true);
  }

  /// A row of a table without pipes at its edges: a pipe at the start stands after an empty cell.
  static PipeRow open(JoinedLines source, int expected) {
    var cuts = cutsFor(source.text(), expected);
    return of(source, cuts, cells(source.text(), cuts) >= expected);
  }

  private static List<Integer> cutsFor(String text, int expected) {
    var cuts = cuts(text, true);
    if (expected > 0 && cells(text, cuts) != expected) {
      var plain = cuts(text, false);
      return cells(text, plain) == expected ? plain : cuts;
    }
    return cuts;
  }

  private static PipeRow of(JoinedLines source, List<Integer> cuts, boolean edges) {
    var cells = new ArrayList<Block.Cell>();
    int start = edges && firstEdge(source.text(), cuts) ? cuts.getFirst() + 1 : 0;
    for (int cut : cuts) {
      if (cut >= start) {
        cells.add(cell(source, start, cut));
        start = cut + 1;
      }
    }
    if (!lastEdge(source.text(), cuts)) {
      cells.add(cell(source, start, source.text().length()));
    }
    return new PipeRow(cells, source.trimmedSpan(0, source.text().length()));
  }

  /// Whether all words are written in capitals; `No` need not be.
  boolean isCapitals() {
    return cells.stream()
        .map(cell -> Markup.plain(cell.text()))
        .filter(words -> words.length() > SHORT)
        .allMatch(words -> words.chars().noneMatch(Character::isLowerCase));
  }

  /// Whether this row holds second parts of headings: some but not all cells filled, with words,
  /// not the first alone and not a counted title, `A.` and its name.
  boolean continuesHeadings() {
    var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    boolean words =
        filled.stream().allMatch(cell -> cell.text().chars().anyMatch(Character::isLetter));
    return words
        && !filled.isEmpty()
        && !COUNTED.matcher(filled.getFirst().text().strip()).matches()
        && filled.size() < cells.size()
        && (filled.size() > 1 || cells.getFirst().isBlank());
  }

  /// This row with the words of the next below its own.
  PipeRow joined(PipeRow next) {
    var joined = new ArrayList<Block.Cell>();
    for (int i = 0; i < cells.size(); i++) {
      var above = cells.get(i);
      var below = next.cells.get(i);
      joined.add(
          below.isBlank()
              ? above
              : new Block.Cell(
                  (above.text() + "\n" + below.text()).strip(),
                  Block.Merge.NONE,
                  above.where().to(below.where())));
    }
    return new PipeRow(joined, where.to(next.where));
  }

  /// How many cells a line has.
  static int count(String text) {
    return cells(text, cuts(text, true));
  }

  private static Block.Cell cell(JoinedLines source, int from, int to) {
    var text = source.text().substring(from, to).replace("\\|", "|");
    return new Block.Cell(CellText.of(text), Block.Merge.NONE, source.trimmedSpan(from, to));
  }

  private static int cells(String text, List<Integer> cuts) {
    return cuts.size()
        + 1
        - (firstEdge(text, cuts) ? 1 : 0)
        - (cuts.size() > 1 && lastEdge(text, cuts) ? 1 : 0);
  }

  private static boolean firstEdge(String text, List<Integer> cuts) {
    return !cuts.isEmpty() && text.substring(0, cuts.getFirst()).isBlank();
  }

  private static boolean lastEdge(String text, List<Integer> cuts) {
    return !cuts.isEmpty() && text.substring(cuts.getLast() + 1).isBlank();
  }

  private static List<Integer> cuts(String text, boolean formulasStayWhole) {
    var cuts = new ArrayList<Integer>();
    int i = 0;
    while (i < text.length() && cuts.size() < OpenLimits.COLUMNS) {
      char c = text.charAt(i);
      if (c == '\\') {
        i += 2;
      } else if (c == '$' && formulasStayWhole) {
        i = afterFormula(text, i);
      } else {
        if (c == '|') {
          cuts.add(i);
        }
        i++;
      }
    }
    return cuts;
  }

  /// Where a formula that starts here ends; the next character when none does. A formula holds a
  /// backslash or a script: a lone dollar sign is money.
  private static int afterFormula(String text, int start) {
    int width = text.startsWith("$$", start) ? 2 : 1;
    var mark = "$".repeat(width);
    int end = text.indexOf(mark, start + width);
    if (end < 0) {
      return start + width;
    }
    var formula = text.substring(start + width, end);
    boolean math =
        formula.indexOf('\\') >= 0 || formula.indexOf('_') >= 0 || formula.indexOf('^') >= 0;
    return math || formula.indexOf('|') < 0 ? end + width : start + width;
  }
}
