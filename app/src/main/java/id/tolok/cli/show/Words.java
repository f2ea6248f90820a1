package id.tolok.cli.show;

import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;
import java.util.Map;

/// What Tolok's terms are called on the screen.
public final class Words {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("number", "nomor"),
          Map.entry("title", "judul"),
          Map.entry("issuer", "pejabat"),
          Map.entry("date", "tanggal"),
          Map.entry("place", "tempat"),
          Map.entry("signatory", "penanda tangan"),
          Map.entry("nip", "NIP"),
          Map.entry("considerations", "pertimbangan"),
          Map.entry("legalBases", "dasar hukum"),
          Map.entry("dictums", "diktum"),
          Map.entry("articles", "pasal"),
          Map.entry("copies", "tembusan"),
          Map.entry("name", "nama"),
          Map.entry("echelon", "eselon"),
          Map.entry("duties", "tugas"),
          Map.entry("functions", "fungsi"),
          Map.entry("objective", "sasaran"),
          Map.entry("indicator", "indikator"),
          Map.entry("definition", "definisi"),
          Map.entry("rationale", "alasan"),
          Map.entry("formulaText", "rumus"),
          Map.entry("formula", "rumus"),
          Map.entry("unit", "satuan"),
          Map.entry("polarity", "arah"),
          Map.entry("responsible", "penanggung jawab"),
          Map.entry("dataSource", "sumber data"),
          Map.entry("baseline", "kondisi awal"),
          Map.entry("targets", "target"),
          Map.entry("quarterTargets", "target triwulan"),
          Map.entry("note", "catatan"));

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

  /// What a field of a catalogue is called; a field that is new here keeps its key.
  public static String field(String key) {
    return FIELDS.getOrDefault(key, key);
  }
}
