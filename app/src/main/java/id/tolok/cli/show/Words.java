package id.tolok.cli.show;

import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;

/// What Tolok's terms are called on the screen.
public final class Words {

  private Words() {}

  public static String kind(FormulaKind kind) {
    return switch (kind) {
      case RATIO -> "rasio";
      case COUNT -> "hitungan";
      case SUM -> "penjumlahan";
      case AVERAGE -> "rata-rata";
      case GROWTH -> "pertumbuhan";
      case DIFFERENCE -> "selisih";
      case PRODUCT_RATIO -> "rasio hasil kali";
      case COMPOSITE -> "gabungan";
      case TEXT -> "bukan rumus";
    };
  }

  public static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "kesalahan";
      case WARNING -> "peringatan";
      case INFO -> "catatan";
    };
  }

  /// A place as people look it up: sheet and cell where there are any, else line and column.
  public static String place(SourceSpan where) {
    if (where.sheet() != null && where.cell() != null) {
      return where.sheet() + "!" + where.cell();
    }
    String line = where.line() + ":" + where.column();
    return where.page() == null ? line : "hal. " + where.page() + ", " + line;
  }

  /// A place in a sheet of figures: its name and the cell, or the line where there are no cells.
  public static String sheetPlace(SourceSpan where) {
    return where.cell() == null || where.sheet() == null
        ? "baris " + where.line()
        : where.sheet() + "!" + where.cell();
  }
}
