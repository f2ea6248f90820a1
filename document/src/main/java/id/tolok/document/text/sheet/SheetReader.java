package id.tolok.document.text.sheet;

import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Merge;
import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads one sheet of a workbook event by event; what was read before a damaged place is kept.
final class SheetReader {

  private final String sheet;
  private final List<String> strings;
  private final CellFormats formats;
  private final Opening opening;
  private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();
  private final List<String> merges = new ArrayList<>();
  private int row;
  private int column;
  private int cells;

  SheetReader(String sheet, List<String> strings, CellFormats formats, Opening opening) {
    this.sheet = sheet;
    this.strings = strings;
    this.formats = formats;
    this.opening = opening;
  }

  void read(XMLStreamReader events) throws XMLStreamException {
    while (events.hasNext() && opening.holds(rows.size(), cells)) {
      if (events.next() == XMLStreamConstants.START_ELEMENT) {
        switch (events.getLocalName()) {
          case "row" -> startRow(events);
          case "c" -> readCell(events);
          case "mergeCell" -> addMerge(events.getAttributeValue(null, "ref"));
          default -> {} // widths, views, print settings
        }
      }
    }
  }

  void finish() {
    if (!opening.holds(rows.size(), cells)) {
      opening.remarkCut(place(Math.max(row, 1), 0, 0), rows.size());
    }
    merges.forEach(this::merge);
    new SheetBlocks(opening, (inRow, inColumn) -> place(inRow.number(), inColumn, 0))
        .add(List.copyOf(rows.values()));
  }

  private void startRow(XMLStreamReader events) {
    var number = events.getAttributeValue(null, "r");
    row = number != null && number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : row + 1;
    column = 0;
    var hidden = events.getAttributeValue(null, "hidden");
    if (hidden != null && hidden.matches("1|true")) {
      opening.remarkOnce(
          OpenFindingCode.HIDDEN_CONTENT,
          place(Math.max(1, row), 0, 0),
          "Baris " + row + " lembar " + sheet);
    }
  }

  private void readCell(XMLStreamReader events) throws XMLStreamException {
    var reference = events.getAttributeValue(null, "r");
    var address =
        (reference == null ? Optional.<SheetAddress>empty() : SheetAddress.parse(reference))
            .orElse(new SheetAddress(Math.max(1, row), column));
    var text =
        value(
                events,
                or(events.getAttributeValue(null, "t"), "n"),
                or(events.getAttributeValue(null, "s"), "0"))
            .strip();
    column = address.column() + 1;
    if (!text.isEmpty() && address.isReadable()) {
      put(
          address,
          new Cell(text, Merge.NONE, place(address.row(), address.column(), text.length())));
    }
  }

  private String value(XMLStreamReader events, String type, String style)
      throws XMLStreamException {
    var value = new StringBuilder();
    boolean reading = false;
    while (events.hasNext()) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (events.getLocalName().equals("is")) {
            value.append(SharedStrings.RichText.read(events, "is"));
          }
          reading = events.getLocalName().equals("v");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            value.append(reading ? events.getText() : "");
        case XMLStreamConstants.END_ELEMENT -> {
          reading = false;
          if (events.getLocalName().equals("c")) {
            return shown(value.toString(), type, style);
          }
        }
        default -> {} // comments
      }
    }
    return shown(value.toString(), type, style);
  }

  private String shown(String value, String type, String style) {
    return switch (type) {
      case "s" -> {
        boolean number = value.strip().matches("[0-9]{1,7}");
        int index = number ? Integer.parseInt(value.strip()) : -1;
        yield index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "b" -> value.strip().equals("1") ? "TRUE" : value.isBlank() ? "" : "FALSE";
      case "n" -> value.isBlank() ? "" : formats.show(value, style);
      default -> value;
    };
  }

  private void put(SheetAddress address, Cell cell) {
    var inRow = rows.computeIfAbsent(address.row(), SheetRow::new);
    if (inRow.cells().put(address.column(), cell) == null) {
      cells++;
    }
  }

  private void addMerge(@Nullable String range) {
    if (range != null && merges.size() < OpenLimits.LINES) {
      merges.add(range);
    }
  }

  /// Cells below the first continue it upwards, cells beside it to the left; rows that hold nothing
  /// else are not made for it.
  private void merge(String range) {
    var ends = range.split(":", 2);
    var first = SheetAddress.parse(ends[0]);
    var last = ends.length < 2 ? first : SheetAddress.parse(ends[1]);
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    int right = Math.min(last.get().column(), OpenLimits.COLUMNS - 1);
    for (var inRow :
        rows.subMap(first.get().row(), true, Math.max(first.get().row(), last.get().row()), true)
            .values()) {
      for (int i = first.get().column(); i <= right && cells < OpenLimits.CELLS; i++) {
        boolean top = inRow.number() == first.get().row();
        boolean left = i == first.get().column();
        if (!(top && left)) {
          var merge = left ? Merge.ABOVE : Merge.LEFT;
          put(
              new SheetAddress(inRow.number(), i),
              new Cell("", merge, place(inRow.number(), i, 0)));
        }
      }
    }
  }

  private SourceSpan place(int inRow, int inColumn, int length) {
    var address = new SheetAddress(inRow, inColumn).toString();
    return new SourceSpan(inRow, inColumn + 1, inRow, inColumn + 1 + length, null, sheet, address);
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
