package id.tolok.document.text.sheet;

import id.tolok.document.text.OpenLimits;
import java.util.Optional;
import java.util.regex.Pattern;

/// The place of a cell on a sheet, as in `C7`.
///
/// @param row from 1
/// @param column from 0
record SheetAddress(int row, int column) {

  private static final Pattern FORM = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
  private static final int LETTERS = 26;
  private static final int ROWS = 1_048_576;

  static Optional<SheetAddress> parse(String text) {
    var found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : found.group(1).toCharArray()) {
      column = column * LETTERS + (Character.toUpperCase(letter) - 'A' + 1);
    }
    int row = Integer.parseInt(found.group(2));
    return row < 1 || row > ROWS
        ? Optional.empty()
        : Optional.of(new SheetAddress(row, column - 1));
  }

  boolean isReadable() {
    return column < OpenLimits.COLUMNS;
  }

  @Override
  public String toString() {
    var letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.toString() + row;
  }
}
