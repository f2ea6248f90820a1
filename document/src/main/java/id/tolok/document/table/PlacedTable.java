package id.tolok.document.table;

import id.tolok.document.text.Block;

final class PlacedTable {
  private PlacedTable() {}

  static Block.Grid read(TableBody body) {
    return OrderedTable.read(body);
  }
}
