package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.Markup;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.line.SourceLine;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line cut at its tabs, or several lines of which the cells were broken by line ends.
record TabRow(List<Block.Cell> cells) {

  private static final Pattern LIST_TOKEN =
      Pattern.compile("\\(?(?:\\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]|[-•➢▪●○*·]|\\uF0B7");
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}|[ivx]{1,6}|-\\s*\\d+\\s*-");
  private static final Pattern CHAPTER =
      Pattern.compile("(?i)(?:BAB\\b.*|LAMPIRAN.*|[A-Z]\\.|\\d{1,2}(?:\\.\\d{1,2})+\\.?)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");
  private static final Pattern JOINING_WORD =
      Pattern.compile(
          "(?i)\\b(?:yang|dan|atau|di|ke|dari|untuk|dengan|pada|oleh|per|dalam|terhadap|dibagi"
              + "|dikali|dikurangi|ditambah|dibanding|jumlah|x)$");
  private static final Pattern DASHES = Pattern.compile("[:\\s]*[-=_]{2,}[:\\s]*");
  private static final Pattern LEADER = Pattern.compile("\\.{4,}|…{2,}|(?:\\. ){4,}");

  TabRow {
    cells = List.copyOf(cells);
  }

  static TabRow of(SourceLine line) {
    var cells = new ArrayList<Block.Cell>();
    var text = line.text();
    int start = 0;
    while (start <= text.length() && cells.size() < OpenLimits.COLUMNS) {
      int tab = text.indexOf('\t', start);
      int end = tab < 0 || cells.size() == OpenLimits.COLUMNS - 1 ? text.length() : tab;
      cells.add(cell(line, start, end));
      start = end + 1;
    }
    return new TabRow(cells);
  }

  /// How many cells a line has, without cutting it.
  static int width(SourceLine line) {
    long tabs = line.text().chars().filter(c -> c == '\t').count();
    return (int) Math.min(tabs + 1, OpenLimits.COLUMNS);
  }

  private static Block.Cell cell(SourceLine line, int from, int to) {
    var text = line.text();
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Block.Cell(
        CellText.of(text.substring(start, end)), Block.Merge.NONE, line.span(start, end));
  }

  int width() {
    return cells.size();
  }

  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  boolean startsBlank() {
    return cells.getFirst().isBlank();
  }

  String text(int column) {
    return cells.get(column).text();
  }

  /// A rule of dashes between header and body.
  boolean isRule() {
    return filled() > 0
        && cells.stream().allMatch(cell -> cell.isBlank() || DASHES.matcher(cell.text()).matches());
  }

  /// `Label<TAB>: value`, as in the head of a decree: words set out with tabs, no table.
  boolean isLabelled() {
    return cells.stream().skip(1).limit(2).anyMatch(cell -> cell.text().startsWith(":"));
  }

  /// An item of a list whose number or bullet is followed by a tab: `a.<TAB>bahwa ..`.
  boolean isListItem() {
    var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() == 2 && LIST_TOKEN.matcher(filled.getFirst().text()).matches();
  }

  /// A line of a table of contents: a title, perhaps with its number, then a page number.
  boolean isContentsLine() {
    var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    boolean page = PAGE_NUMBER.matcher(cells.getLast().text()).matches();
    boolean titled =
        filled.size() == 2
            || (filled.size() == 3 && CHAPTER.matcher(filled.getFirst().text()).matches());
    return (page && titled) || cells.stream().anyMatch(cell -> LEADER.matcher(cell.text()).find());
  }

  /// Whether this row reads on from a cell that a line end broke.
  boolean readsOn() {
    var first = cells.getFirst().text();
    return !first.isEmpty()
        && (Character.isLowerCase(first.charAt(0)) || "/:=+*×÷)(".indexOf(first.charAt(0)) >= 0);
  }

  /// Whether the last cell waits for more: an open bracket, an operator, a comma, a joining word.
  boolean waits() {
    var last = cells.getLast().text();
    if (last.isEmpty()) {
      return false;
    }
    long open = last.chars().filter(c -> c == '(').count();
    return "-–—/:=+*×÷(,".indexOf(last.charAt(last.length() - 1)) >= 0
        || open > last.chars().filter(c -> c == ')').count()
        || JOINING_WORD.matcher(last).find();
  }

  /// Whether the row counts itself in its first cell.
  boolean isNumbered() {
    return NUMBER.matcher(cells.getFirst().text()).matches();
  }

  /// Whether it is written in capitals alone.
  boolean isCapitals() {
    return cells.stream()
        .allMatch(cell -> Markup.plain(cell.text()).chars().noneMatch(Character::isLowerCase));
  }

  /// This row with the cells of the next line; its first cell goes on in this row's last.
  TabRow joined(TabRow next) {
    var all = new ArrayList<>(cells);
    var broken = all.removeLast();
    var rest = next.cells.getFirst();
    all.add(
        new Block.Cell(
            (broken.text() + "\n" + rest.text()).strip(),
            Block.Merge.NONE,
            broken.where().to(rest.where())));
    all.addAll(next.cells.subList(1, next.cells.size()));
    return new TabRow(all);
  }

  boolean sameWordsAs(TabRow other) {
    return cells.stream()
        .map(Block.Cell::text)
        .toList()
        .equals(other.cells.stream().map(Block.Cell::text).toList());
  }

  SourceSpan where() {
    return cells.getFirst().where().to(cells.getLast().where());
  }
}
