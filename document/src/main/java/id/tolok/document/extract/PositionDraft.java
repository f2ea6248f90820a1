package id.tolok.document.extract;

import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.document.decree.line.ItemList;
import id.tolok.document.decree.line.Wording;
import id.tolok.document.extract.row.TableRow;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A position while its lines and tables are still being read.
final class PositionDraft {

  /// Where the name of a position was found, the surest first.
  enum Origin {
    LEAD_IN,
    TABLE,
    TITLE
  }

  private final Origin origin;
  private final int decree;
  private final SourceSpan where;
  private String rawName;
  private @Nullable String echelon;
  private @Nullable String signedBy;
  private final List<ItemList> duties = new ArrayList<>();
  private final List<ItemList> functions = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, SourceSpan> sources = new LinkedHashMap<>();

  /// The rows of tables that follow each other without a heading between them.
  ///
  /// @param results whether the tables report results instead of defining indicators
  record Sheet(List<TableRow> rows, boolean results) {}

  PositionDraft(Origin origin, String rawName, int decree, SourceSpan where) {
    this.origin = origin;
    this.rawName = rawName;
    this.decree = decree;
    this.where = where;
    sources.put("name", where);
  }

  Origin origin() {
    return origin;
  }

  SourceSpan where() {
    return where;
  }

  String rawName() {
    return rawName;
  }

  int decree() {
    return decree;
  }

  boolean isNamed() {
    return !rawName.isBlank();
  }

  void name(String name, SourceSpan place) {
    rawName = name;
    sources.put("name", place);
  }

  void echelon(@Nullable String found) {
    if (echelon == null) {
      echelon = found;
    }
  }

  /// Opens a list of duties; there may be a statement and a list.
  ItemList newDuties(SourceSpan place) {
    sources.putIfAbsent("duties", place);
    duties.add(new ItemList());
    return duties.getLast();
  }

  ItemList newFunctions(SourceSpan place) {
    sources.putIfAbsent("functions", place);
    functions.add(new ItemList());
    return functions.getLast();
  }

  /// The office under whose name the sheet is signed.
  void signedBy(String office) {
    signedBy = office;
  }

  @Nullable String signedBy() {
    return signedBy;
  }

  void add(Sheet sheet) {
    sheets.add(sheet);
  }

  List<Sheet> sheets() {
    return sheets;
  }

  boolean hasSheets() {
    return !sheets.isEmpty();
  }

  boolean hasContent() {
    return hasSheets() || !duties.isEmpty() || !functions.isEmpty();
  }

  Position position(List<Indicator> indicators) {
    var raw = Wording.joined(rawName);
    return new Position(
        Wording.readable(raw).replaceAll("[\\s.,;:]+$", ""),
        raw,
        echelon,
        decree,
        items(duties),
        items(functions),
        indicators,
        sources);
  }

  private static List<String> items(List<ItemList> lists) {
    return lists.stream().flatMap(list -> list.items().stream()).toList();
  }
}
