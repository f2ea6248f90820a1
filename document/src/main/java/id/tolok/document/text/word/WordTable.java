package id.tolok.document.text.word;

import id.tolok.document.text.Block;
import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Merge;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.document.text.archive.XmlNode;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One table of a Word document as a grid: vertical and horizontal merges become continued cells,
/// deleted rows are left out. A nested table with rows and columns of its own is handed back to be
/// read after this one; a smaller one is text of its cell.
final class WordTable {

  private static final Set<String> CONTAINERS =
      Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag");

  private final int number;
  private final Numbering numbering;
  private final Opening opening;
  private final List<Block.Row> rows = new ArrayList<>();
  private final List<XmlNode> nested = new ArrayList<>();
  private final List<XmlNode> boxes = new ArrayList<>();
  private final int firstLine;
  private int line;
  private long cellCount;

  WordTable(int number, int lineBefore, Numbering numbering, Opening opening) {
    this.number = number;
    this.firstLine = lineBefore + 1;
    this.line = lineBefore;
    this.numbering = numbering;
    this.opening = opening;
  }

  Block.Grid read(XmlNode table) {
    readRows(table);
    int last = Math.max(firstLine, line);
    return new Block.Grid(
        rows,
        Block.Origin.FORMAT,
        new SourceSpan(firstLine, 1, last, 1, null, null, "table" + number));
  }

  int lastLine() {
    return line;
  }

  List<XmlNode> nested() {
    return nested;
  }

  List<XmlNode> boxes() {
    return boxes;
  }

  private void readRows(XmlNode container) {
    for (var child : container.children()) {
      if (opening.deadline().passed()) {
        return;
      }
      if (child.is("w:tr")) {
        boolean deleted = child.child("w:trPr").flatMap(p -> p.child("w:del")).isPresent();
        if (!deleted && opening.holds(rows.size(), cellCount)) {
          line++;
          rows.add(row(child));
          cellCount += rows.getLast().cells().size();
        }
      } else if (CONTAINERS.contains(child.name())) {
        readRows(child);
      }
    }
  }

  private Block.Row row(XmlNode row) {
    var cells = new ArrayList<Cell>();
    addBlanks(row, "w:gridBefore", cells);
    addCells(row, cells);
    addBlanks(row, "w:gridAfter", cells);
    return new Block.Row(cells);
  }

  private void addCells(XmlNode container, List<Cell> cells) {
    for (var child : container.children()) {
      if (child.is("w:tc")) {
        addCell(child, cells);
      } else if (CONTAINERS.contains(child.name())) {
        addCells(child, cells);
      }
    }
  }

  private void addBlanks(XmlNode row, String setting, List<Cell> cells) {
    int blanks =
        row.child("w:trPr").flatMap(p -> p.setting(setting)).map(WordTable::span).orElse(0);
    for (int i = 0; i < blanks && cells.size() < OpenLimits.COLUMNS; i++) {
      cells.add(new Cell("", Merge.NONE, place(cells.size(), 0)));
    }
  }

  private void addCell(XmlNode cell, List<Cell> cells) {
    if (cells.size() >= OpenLimits.COLUMNS) {
      return;
    }
    var properties = cell.child("w:tcPr");
    var merge = mergeOf(cell, cells.isEmpty());
    var text = cellText(cell);
    var kept = merge == Merge.NONE ? text : "";
    cells.add(new Cell(kept, merge, place(cells.size(), kept.length())));
    int columns = properties.flatMap(p -> p.setting("w:gridSpan")).map(WordTable::span).orElse(1);
    for (int i = 1; i < columns && cells.size() < OpenLimits.COLUMNS; i++) {
      cells.add(new Cell("", Merge.LEFT, place(cells.size(), 0)));
    }
  }

  /// A merge setting without a value continues; the first row of a table has nothing above it.
  private Merge mergeOf(XmlNode cell, boolean first) {
    var properties = cell.child("w:tcPr");
    var vertical = properties.flatMap(p -> p.child("w:vMerge"));
    if (vertical.isPresent() && !rows.isEmpty() && !isRestart(vertical.get())) {
      return Merge.ABOVE;
    }
    var horizontal = properties.flatMap(p -> p.child("w:hMerge"));
    boolean left = horizontal.isPresent() && !isRestart(horizontal.get()) && !first;
    return left ? Merge.LEFT : Merge.NONE;
  }

  private static boolean isRestart(XmlNode merge) {
    return merge.attribute("val", "continue").equals("restart");
  }

  private String cellText(XmlNode cell) {
    var lines = new ArrayList<String>();
    addText(cell, lines);
    return String.join("\n", lines).strip();
  }

  private void addText(XmlNode container, List<String> lines) {
    for (var child : container.children()) {
      if (child.is("w:p")) {
        addParagraph(child, lines);
      } else if (child.is("w:tbl")) {
        if (standsAlone(child)) {
          nested.add(child);
        } else {
          child.all("w:p").forEach(paragraph -> addParagraph(paragraph, lines));
        }
      } else if (CONTAINERS.contains(child.name())) {
        addText(child, lines);
      }
    }
  }

  private void addParagraph(XmlNode paragraph, List<String> lines) {
    var itsNumber = numbering.next(paragraph);
    var read = ParagraphText.of(paragraph, opening, place(0, 0));
    var text = itsNumber.isEmpty() ? read.text() : itsNumber + " " + read.text().stripLeading();
    if (!text.isBlank()) {
      lines.add(text.strip());
    }
    boxes.addAll(read.boxes());
  }

  private static boolean standsAlone(XmlNode table) {
    return table.children("w:tr").count() >= 2
        && table.children("w:tr").anyMatch(row -> row.children("w:tc").count() >= 2);
  }

  private SourceSpan place(int column, int length) {
    int row = Math.max(firstLine, line);
    var address = "table" + number + "!R" + (row - firstLine + 1) + "C" + (column + 1);
    return new SourceSpan(row, 1, row, 1 + length, null, null, address);
  }

  private static int span(String value) {
    return value.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
