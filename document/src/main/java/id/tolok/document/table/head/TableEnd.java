package id.tolok.document.table.head;

import id.tolok.document.table.line.TextLine;
import java.util.regex.Pattern;

/// Tells which lines cannot belong to a table that began above them.
final class TableEnd {

  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:(?:LAMPIRAN|Lampiran)\\b.*|(?:\\d\\.?\\s*|[A-Z]\\.\\s*)?(?i:jabatan|nama"
              + " jabatan|unit kerja|instansi|tugas|tugas pokok|fungsi|uraian tugas|nama unit"
              + " organisasi|ikhtisar jabatan|nomor|tanggal|skpd)\\s*(?:\\([^)]*\\))?\\s*:.*"
              + "|(?:Ditetapkan|Dikeluarkan|Ditandatangani|DITETAPKAN)\\s+(?:di|pada|DI|secara)\\b.*|(?i:nip)\\.?\\s*:?\\s*\\d[\\d"
              + " ]{7,}.*|(?:KEPUTUSAN|PERATURAN|MEMUTUSKAN|PERJANJIAN"
              + " KINERJA|BAB\\s+[IVX]+)\\b[^a-z]*"
              + "|(?i:menimbang|mengingat|memperhatikan|menetapkan)\\s*:.*|Pasal\\s+\\d+|(?i:tembusan)\\b.*|INDIKATOR"
              + " KINERJA (?:UTAMA|INDIVIDU|ESS?ELON\\b.*)(?: \\([A-Z]+\\))?"
              + "|(?:KECAMATAN|DINAS|BADAN|KABUPATEN|PEMERINTAH|TAHUN)\\b[^a-z]*)\\s*");
  private static final Pattern OFFICER =
      Pattern.compile("\\s*(?i:n[il]p)\\.?\\s*:?\\s*\\d[\\d ]{7,}.*");
  private static final Pattern ISSUED =
      Pattern.compile("\\s*(?i:ditetapkan|dikeluarkan|pada tanggal)\\b.{0,60}");
  private static final Pattern SIGNATORY =
      Pattern.compile(
          "\\s*(?:(?:a\\.?n\\.?|Plt\\.?|Pj\\.?|Plh\\.?|PLT\\.?|PJ\\.?)\\s*)?"
              + "(?:CAMAT|KEPALA|BUPATI|WALI\\s?KOTA|SEKRETARIS|LURAH|DIREKTUR|INSPEKTUR)\\b[^a-z]*,\\s*");
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile(
          "\\s*[A-Z][\\p{L}."
              + " ]{2,40},?\\s+(?:\\d{1,2}\\s+)?(?:Januari|[FP]ebruari|Maret|April|Mei|Juni|Juli"
              + "|Agustus|September|Oktober|No[vp]ember|Desember)\\s+\\d{4}\\s*",
          Pattern.CASE_INSENSITIVE);

  /// No table is printed in lines longer than this.
  private static final int LONGEST_LINE = 2000;

  private TableEnd() {}

  /// Whether a new part of the document begins here: an annex, a post and its duties, an article.
  static boolean isPart(TextLine line) {
    var text = line.text();
    if (text.length() > LONGEST_LINE) {
      return true;
    }
    return text.length() < 300
        && MARK.matcher(text).matches()
        && !isOfficer(line)
        && !ISSUED.matcher(text).matches();
  }

  /// Whether a signature begins here.
  static boolean isSignature(TextLine line) {
    var text = line.text();
    return text.length() < 300
        && (SIGNATORY.matcher(text).matches()
            || PLACE_AND_DATE.matcher(text).matches()
            || ISSUED.matcher(text).matches());
  }

  /// Whether the line names an officer by number.
  static boolean isOfficer(TextLine line) {
    return OFFICER.matcher(line.text()).matches();
  }

  static boolean isAt(TextLine line) {
    var text = line.text();
    if (text.isBlank() || text.length() > 300) {
      return text.length() > LONGEST_LINE;
    }
    return MARK.matcher(text).matches()
        || SIGNATORY.matcher(text).matches()
        || PLACE_AND_DATE.matcher(text).matches();
  }
}
