package id.tolok.document.table.wording;

import id.tolok.document.heading.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the wording of a piece of text tells about the column it stands in. All scores are rough
/// log odds: above zero speaks for the field, below zero against it.
public final class Cues {

  private static final Pattern NUMBER =
      Pattern.compile("[(]?(?:\\d{1,3}(?:[.,]\\d{1,2}){0,3}|[ivxIVX]{1,5}|[a-zA-Z])[.)]*");
  private static final Pattern ITEM =
      Pattern.compile("(?:\\d{1,2}[.)]|[a-z][.)]|[-•●▪➢*–])\\s*(?=\\S)");
  private static final Pattern FIRST_ITEM = Pattern.compile("(?:a[.)]|1\\)|[-•●▪➢])\\s*\\S");
  private static final Pattern OBJECTIVE =
      Pattern.compile(
          "(?:(?:Men|Mem|Meng|Meny|Me|Ter|Ber|Opti|Efekti|Tercip|Makin)\\w*(?:nya|kan)"
              + "|Men(?:yusun|jamin|ingkat)\\w*|Membuat|Membina|Mendukung|Pening?katan|Optimalisasi"
              + "|Perbaikan|Penguatan|Pengembangan|Kelancaran|Tertib)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:Pro|Per)s[ae]ntas[ei]?\\w*\\b.*|(?:Jumlah|Jml|Nilai|Indeks|Index|Tingkat"
              + "|Rata[\\s-]*rata|Rerata|Rasio|Cakupan|Angka|Skor|Predikat|Opini|Capaian|Banyaknya"
              + "|Frekuensi|Lama|Waktu|Ketepatan|Kualitas|Hasil|Laju|Proporsi|Persen|Total|%(?=\\s+\\p{L})"
              + "|Ketersediaan|Kesesuaian)(?:\\s.*|$)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:Jumlah|Jml|Jlh|Banyaknya|Total|Hasil|Nilai|Rata[\\s-]*rata|Akumulasi|Persentase"
              + "|Realisasi|Target|Perbandingan|Selisih|Skor|Indeks|Penjumlahan|[Σ∑(\\[$]"
              + "|\\d[\\d.,/]*%?\\s*[xX×*(])"
              + "(?:.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CALCULATION =
      Pattern.compile("[(\\[{]\\s?[\\p{L}\\d∑Σ]|[∑Σ]|\\d[\\d.,/]*%?\\s*[xX×*(]");
  private static final Pattern FORMULA_SIGN =
      Pattern.compile(
          "\\bdi\\s?bagi\\b|\\bdi\\s?banding|\\bdi\\s?kali|[xX×*]\\s?100|\\\\frac|\\bper 100"
              + "|Formul\\w+\\s*:|Rumus\\w*\\s*:|\\s[/:÷]\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPLANATION =
      Pattern.compile(
          "[➢•●▪\uf0d8\uf0b7].*|(?:Makna|Alasan|Formul\\w*|Rumus|Cara|Tipe|Penjelasan|Definisi"
              + "|Keterangan|Catatan|Dimana|Ket|Metode)\\b[^:]{0,40}:.*"
              + "|(?:Mengukur|Menggambarkan|Menunjukkan|Dipilih|Merupakan|Adalah|Untuk|Perlunya|Masih|Sebagai|Setiap|Semua|Agar|Karena|Keadaan|Membantu|Indikator"
              + " ini)\\b.*",
          Pattern.DOTALL);
  private static final Pattern LATER_LABEL =
      Pattern.compile(
          "[➢•●▪\uf0d8\uf0b7-]?\\s*(?:Formul\\w*|Rumus|Cara|Tipe|Sumber|Keterangan|Catatan|Dimana|Ket"
              + "|Metode)\\b[^:]{0,40}:.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ROLE =
      Pattern.compile(
          "-?\\s?(?:Ka\\.?\\s?)?(?:Kasi|Kasie|Ka\\.? ?Si|Kasub\\w*|Kasub"
              + " Bag|Kepala|Sekretari\\w+|Sekcam|Camat|Lurah|Bendahara|Pengurus|Pengelola|Staf\\w*|Seksi|Sub\\s?bag\\w*|Sub"
              + " Bag\\w*"
              + "|Bidang|Dinas|Bagian|Pengadministrasi|Kecamatan|Tim|Inspektorat|Pelaksana|UPT\\w*"
              + "|Kabid|Bappeda|BPKAD)\\b.*",
          Pattern.DOTALL);

  /// Offices that a formula or a source may name as well.
  private static final Pattern MENTIONED =
      Pattern.compile(
          "(?:Inspektorat|Kecamatan|Dinas|Bidang|Bagian|Tim|Bappeda|BPKAD)\\b.*", Pattern.DOTALL);

  private static final Pattern HOLDER =
      Pattern.compile("Kepala|Ka\\.?|Wakil|Sekretaris|Staf|Bendahara|Pengelola|Sub|Para|Seluruh");
  private static final Pattern OFFICE =
      Pattern.compile(
          "Sub\\w*|Seksi|Bagian|Bag|Bidang|Dinas|Kecamatan|Camat|Badan|Desa|Kasi|Kantor|UPT\\w*");
  private static final Pattern SOURCE =
      Pattern.compile(
          "-?\\s?(?:Laporan|Data|Dokumen|Buku|Rekap\\w*|Register|Berita|Arsip|Hasil|Survei|Survey"
              + "|Daftar|SK|LKjIP|LAKIP|LHE|SIPD|Surat|Notulen|BPS|Responden|Kuesioner|Aplikasi"
              + "|Monografi|Profil|Absen\\w*|Sertifikat|Form\\w*|Catatan|DPA|RKA)\\b.*",
          Pattern.DOTALL);
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:%|Persen\\w*|Prosentase|Indeks|Nilai|Angka|Skor|Predikat|Kategori|Rasio|Poin|Orang"
              + "|Jiwa|KK|Desa|Kelurahan|Unit|Paket|Dokumen|Laporan|Buku|Eksemplar|Bidang|Ha|m|km|Ton|Kg|Rp\\.?|Juta"
              + " Rp|Hari|Jam|Menit|Bulan|Tahun|Kali|Kegiatan|Kasus|Temuan|Lembar"
              + "|Berkas|Kunjungan|Buah|Kelompok|Lembaga|Lokasi|Surat|Kelas|Keluarga|Desa/Kel\\w*)",
          Pattern.CASE_INSENSITIVE);
  private static final String VALUE_BODY =
      "(?:[<>≥≤±~]\\s?)?\\d[\\d.,]*(?:\\s?[-–]\\s?\\d[\\d.,]*)?(?:\\s?%)?(?:\\s?(?:bh|kali|hari|jam|menit"
          + "|bulan|orang|buah|desa|dok\\w*|laporan|kegiatan|kasus))?";

  /// One planned value as it is printed.
  public static final Pattern VALUE =
      Pattern.compile(
          VALUE_BODY + "|AA|BB|CC|[ABCDE]|WTP|WDP|Baik|Sangat Baik|NA|N/A|n/a|[-–—]",
          Pattern.DOTALL);

  private Cues() {}

  /// For a cell that begins with this text.
  public static double start(Field field, String text) {
    return own(field, text) + (FIRST_ITEM.matcher(text).lookingAt() ? 1 : 0);
  }

  private static double own(Field field, String text) {
    var bare = withoutItem(text);
    return switch (field) {
      case NUMBER -> !isNumber(text) ? -9 : Character.isDigit(text.charAt(0)) ? 3 : 1;
      case OBJECTIVE -> OBJECTIVE.matcher(bare).matches() ? 3 : -2;
      case INDICATOR ->
          MEASURE.matcher(bare).matches()
              ? 2
              : ITEM.matcher(text).lookingAt() ? 1 : OBJECTIVE.matcher(bare).matches() ? -1 : -2;
      case FORMULA -> FORMULA.matcher(text).matches() || isLabelled(text) ? 1.7 : -1.2;
      case EXPLANATION, DEFINITION, RATIONALE, NOTE ->
          isLaterLabel(text)
              ? -1.5
              : EXPLANATION.matcher(text).matches()
                  ? 2
                  : CALCULATION.matcher(text).lookingAt() ? 1 : -0.6;
      case RESPONSIBLE ->
          MENTIONED.matcher(bare).matches() ? 1 : ROLE.matcher(bare).matches() ? 2.7 : -2.5;
      case DATA_SOURCE ->
          SOURCE.matcher(bare).matches() ? 2.2 : ROLE.matcher(bare).matches() ? 1 : -1.2;
      case UNIT -> UNIT.matcher(text).matches() ? 3 : -2;
      case TARGET, BASELINE, RESULT -> isValues(text) ? 4 : -4;
      case POSITION -> ROLE.matcher(bare).matches() ? 2 : -2;
      case DIRECTION, OTHER -> 0;
    };
  }

  /// For text anywhere in a cell.
  public static double inside(Field field, String text) {
    boolean values = isValues(text);
    return switch (field) {
      case NUMBER -> isNumber(text) ? 0.5 : -9;
      case TARGET, BASELINE, RESULT -> values ? 1 : -6;
      case UNIT -> text.length() > 25 ? -4 : values ? -2 : 0;
      case FORMULA, EXPLANATION -> FORMULA_SIGN.matcher(text).find() ? 1.5 : 0;
      case DEFINITION, RATIONALE, NOTE, OTHER, DIRECTION -> 0;
      case OBJECTIVE, INDICATOR, RESPONSIBLE, DATA_SOURCE, POSITION ->
          (FORMULA_SIGN.matcher(text).find() ? -1.5 : 0)
              + (isBullet(text) ? -2 : 0)
              + (isLabelled(text) ? -3 : 0);
    };
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  public static boolean isBullet(String text) {
    return "➢•●▪\uf0d8\uf0b7".indexOf(text.charAt(0)) >= 0;
  }

  /// The sign of a list a text begins with, such as `a.`; empty when none.
  public static String item(String text) {
    var matcher = ITEM.matcher(text);
    return matcher.lookingAt() ? matcher.group().strip() : "";
  }

  /// Whether two signs are of one list, the second further on: `a.` and `c.`.
  public static boolean itemFollows(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    return Character.isLetterOrDigit(before.charAt(0))
        ? before.length() == after.length() && before.compareTo(after) < 0
        : before.equals(after);
  }

  /// Whether the text is a mark of a list without its item.
  public static boolean isItemMark(String text) {
    return withoutItem(text + " .").equals(".");
  }

  public static boolean isUnit(String text) {
    return UNIT.matcher(text).matches();
  }

  /// Whether the text begins with a label such as `Formulasinya :`.
  public static boolean isLabelled(String text) {
    return EXPLANATION.matcher(text).matches() && text.indexOf(':') > 0;
  }

  /// Whether the text begins with a label that follows others in a cell, as the formula's does.
  public static boolean isLaterLabel(String text) {
    return LATER_LABEL.matcher(text).matches();
  }

  /// Whether the text is planned values and nothing else.
  public static boolean isValues(String text) {
    if (text.isBlank()) {
      return false;
    }
    int at = 0;
    Matcher matcher = VALUE.matcher(text);
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        return false;
      }
      at = matcher.end();
      if (at < text.length() && text.charAt(at) != ' ') {
        return false;
      }
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return true;
  }

  /// In how many lines of a cell a measure begins, as `Persentase` does.
  public static int measuresIn(String cell) {
    return (int) cell.lines().filter(line -> MEASURE.matcher(line).matches()).count();
  }

  /// Whether two words are parts of one office's name.
  public static boolean belongTogether(String before, String word) {
    return HOLDER.matcher(before).matches() && OFFICE.matcher(word).matches();
  }

  /// Whether some field begins a cell with this text.
  public static boolean startsCell(String text) {
    var bare = withoutItem(text);
    return MEASURE.matcher(bare).matches()
        || OBJECTIVE.matcher(bare).matches()
        || ROLE.matcher(bare).matches()
        || SOURCE.matcher(bare).matches();
  }

  private static String withoutItem(String text) {
    var matcher = ITEM.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()) : text;
  }
}
