package id.tolok.document.text.html;

import id.tolok.document.text.Block;
import id.tolok.document.text.Opening;
import id.tolok.document.text.SetOutWords;
import id.tolok.document.text.SpanGrid;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// An HTML table as a grid, with its merged cells. A nested table of two rows and columns or more
/// becomes a grid of its own after the one that holds it; a smaller one is text of its cell.
final class HtmlTable {

  private HtmlTable() {}

  static void read(Element table, HtmlPlaces places, Opening opening) {
    add(table, places, opening);
    for (var nested : table.select("table")) {
      if (!nested.equals(table) && !opening.full() && standsAlone(nested)) {
        add(nested, places, opening);
      }
    }
  }

  static boolean standsAlone(Element table) {
    var rows = rows(table);
    return rows.size() >= 2 && rows.stream().anyMatch(row -> cells(row).size() >= 2);
  }

  private static void add(Element table, HtmlPlaces places, Opening opening) {
    var grid = new SpanGrid();
    for (var row : rows(table)) {
      if (!opening.holds(grid.rowCount(), grid.cellCount())) {
        break;
      }
      grid.startRow();
      for (var cell : cells(row)) {
        if (grid.hasRoom()) {
          grid.add(
              HtmlWords.cell(cell, places, opening),
              span(cell, "colspan"),
              span(cell, "rowspan"),
              places.of(cell));
        }
      }
      grid.endRow(places.of(row));
    }
    if (!grid.isEmpty()) {
      SetOutWords.unlessTable(grid.grid(Block.Origin.FORMAT, places.of(table)))
          .forEach(opening::add);
    }
  }

  private static List<Element> rows(Element table) {
    var rows = new ArrayList<Element>();
    for (var child : table.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
        child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
  }

  private static int span(Element cell, String attribute) {
    var value = cell.attr(attribute).strip();
    return value.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
