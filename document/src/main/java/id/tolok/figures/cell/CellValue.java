package id.tolok.figures.cell;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/// What a person left in a cell. Empty cells are absent.
public sealed interface CellValue {

  /// A number the file itself keeps as one.
  ///
  /// @param asPercent whether the cell shows it as a percentage, so that 0.85 means 85
  record Numeric(BigDecimal number, boolean asPercent) implements CellValue {}

  record Words(String text) implements CellValue {}

  /// A day, or a moment of a day, the file itself keeps as one.
  record Dated(LocalDateTime moment) implements CellValue {}

  /// None of these, such as a formula's error.
  record Broken(String what) implements CellValue {}
}
