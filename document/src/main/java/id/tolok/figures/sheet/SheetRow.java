package id.tolok.figures.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// One row of an empty sheet.
///
/// @param texts what stands in the row
/// @param fillable the cells a person fills in
/// @param mayBeNegative whether a figure below zero makes sense
record SheetRow(
    Kind kind, Map<SheetColumn, String> texts, Set<SheetColumn> fillable, boolean mayBeNegative) {

  /// In the year column, where a starting value stands instead of a year's figures.
  static final String BASELINE = "Kondisi awal";

  SheetRow {
    texts = Map.copyOf(texts);
    fillable = Set.copyOf(fillable);
  }

  /// What a row is about.
  enum Kind {
    FIGURE("Angka"),
    TARGET("Target");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// The word in the kind column, and the name of the workbook's sheet.
    String label() {
      return label;
    }
  }

  String text(SheetColumn column) {
    return texts.getOrDefault(column, "");
  }

  static Map<SheetColumn, String> draft() {
    return new EnumMap<>(SheetColumn.class);
  }
}
