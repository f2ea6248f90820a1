package id.tolok.figures.sheet;

import id.tolok.figures.Names;
import java.util.List;
import java.util.Optional;

/// The columns of a figure sheet, in their order, with the headings they are recognised by.
enum SheetColumn {
  KIND("Jenis", 9),
  NUMBER("No", 5),
  NAME("Nama", 48, "variabel", "indikator", "data"),
  UNIT("Satuan", 12),
  WAY("Cara", 22, "cara menjumlah", "arah", "cara/arah"),
  OWNER("Pengisi", 28, "jabatan", "penanggung jawab"),
  YEAR("Tahun", 13),
  ANNUAL("Setahun", 12, "tahunan", "target setahun"),
  Q1("TW I", 11, "tw 1", "tw1", "triwulan i", "triwulan 1"),
  Q2("TW II", 11, "tw 2", "tw2", "triwulan ii", "triwulan 2"),
  Q3("TW III", 11, "tw 3", "tw3", "triwulan iii", "triwulan 3"),
  Q4("TW IV", 11, "tw 4", "tw4", "triwulan iv", "triwulan 4"),
  NOTE("Catatan", 44, "keterangan"),
  USED_BY("Dipakai untuk", 48),
  DOCUMENT("Dokumen", 24);

  static final List<SheetColumn> QUARTERS = List.of(Q1, Q2, Q3, Q4);

  private final String heading;
  private final int width;
  private final String synonyms;

  SheetColumn(String heading, int width, String... synonyms) {
    this.heading = heading;
    this.width = width;
    this.synonyms = "|" + String.join("|", synonyms) + "|";
  }

  String heading() {
    return heading;
  }

  /// Width in characters of a workbook's column.
  int width() {
    return width;
  }

  /// The column with this heading, whatever its case and blanks.
  static Optional<SheetColumn> ofHeading(String heading) {
    String key = Names.key(heading);
    for (SheetColumn column : values()) {
      if (Names.key(column.heading).equals(key) || column.synonyms.contains("|" + key + "|")) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
