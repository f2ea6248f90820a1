package id.tolok.organization.exchange.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of the organisation as a table, in the order of the template. An empty cell leaves
/// what is there; a dash empties it.
public enum SheetColumn {
  AGENCY("Perangkat Daerah", "Nama lengkap, sama persis dengan di Tolok", 34),
  REGENCY("Kode Kab/Kota", "Kode Kemendagri, hanya untuk perangkat daerah baru", 14),
  AGENCY_KIND("Jenis Perangkat Daerah", "Hanya untuk perangkat daerah baru", 22),
  TERRITORY("Kode Wilayah Kerja", "Boleh kosong; kode Kemendagri", 18),
  ZONE("Zona Waktu", "WIB, WITA, atau WIT; hanya untuk yang baru", 11),
  UNIT("Unit Kerja", "Boleh kosong: langsung di bawah perangkat daerah", 28),
  UNIT_PARENT("Unit Induk", "Unit yang memuat unit ini", 24),
  POSITION("Jabatan", "Nama jabatan, unik di perangkat daerahnya", 38),
  POSITION_KIND("Jenis Jabatan", "Struktural, Fungsional, atau Pelaksana", 15),
  ECHELON("Eselon", "Misalnya III.a", 9),
  SUPERVISOR("Atasan Langsung", "Nama jabatan atasannya", 32),
  ORDER("Urutan", "Angka bulat", 9),
  DUTIES("Tugas", "Satu tugas per baris di dalam sel (Alt+Enter)", 44),
  FUNCTIONS("Fungsi", "Satu fungsi per baris di dalam sel", 44),
  NAME("Nama Pejabat", "Tanpa gelar", 26),
  TITLE_BEFORE("Gelar Depan", "Misalnya Drs.", 12),
  TITLE_AFTER("Gelar Belakang", "Misalnya S.Sos., M.Si.", 16),
  NIP("NIP", "18 angka, sebagai teks", 22),
  SEX("Jenis Kelamin", "L atau P", 13),
  MANNER("Status Pemangku", "Definitif, Pj, Plt, atau Plh", 15),
  FROM("Mulai", "Tanggal: 2026-01-31 atau 31-01-2026", 12),
  TO("Sampai", "Hari terakhir; kosong selama masih memangku", 12);

  private final String title;
  private final String guidance;
  private final int width;

  SheetColumn(String title, String guidance, int width) {
    this.title = title;
    this.guidance = guidance;
    this.width = width;
  }

  /// What stands in the head of the table; the same in both languages, so that files fit both.
  public String title() {
    return title;
  }

  /// What to write under it.
  String guidance() {
    return guidance;
  }

  /// In characters.
  int width() {
    return width;
  }

  /// The column a head means, whatever its capitals, blanks and signs.
  static Optional<SheetColumn> of(String head) {
    String plain = plain(head);
    return Arrays.stream(values()).filter(column -> plain(column.title).equals(plain)).findFirst();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
