package id.tolok.document.extract.indicator;

import java.util.Locale;
import java.util.regex.Pattern;

/// Which way an indicator is good, from its words where the document does not say.
final class PolarityRule {

  private static final Pattern SAID_LOWER =
      Pattern.compile(
          "(?i)minimi[sz]e|minimali[sz]\\p{L}*|semakin"
              + " (?:rendah|kecil|sedikit|turun)|negatif|\\(-\\)|lower|menurun");
  private static final Pattern SAID_HIGHER =
      Pattern.compile(
          "(?i)maximi[sz]e|maksimali[sz]\\p{L}*|semakin"
              + " (?:tinggi|besar|banyak|naik)|positif|\\(\\+\\)|higher|meningkat");
  private static final Pattern BAD =
      Pattern.compile(
          "\\b(?:kematian|kesakitan|kemiskinan|miskin|pengangguran|putus"
              + " sekolah|kriminalitas|kejahatan|pelanggaran|temuan|sengketa|konflik|keluhan|pengaduan"
              + " (?:yang )?masuk|komplain|kasus|prevalensi|stunting"
              + "|tunggakan|kerusakan|rusak|keterlambatan|deviasi|gini|losses|kehilangan|kebocoran|kumuh|genangan|banjir|sisa|ketimpangan|kekerasan|kecelakaan|gangguan|buta"
              + " huruf|penyalahgunaan)\\b");
  private static final Pattern SLOW =
      Pattern.compile(
          "\\b(?:lama|waktu|durasi) (?:rata-rata|tunggu|tanggap|penyelesaian|pelayanan)"
              + "|\\brata-rata (?:lama|waktu|durasi)");
  private static final Pattern IN_TIME = Pattern.compile("\\b(?:ketepatan|tepat) waktu");
  private static final Pattern HANDLED =
      Pattern.compile(
          "\\b(?:penurunan|berkurangnya|menurunnya|pengurangan|pencegahan|bebas|ketepatan"
              + " waktu|tepat"
              + " waktu|penyelesaian|penanganan|penanggulangan|pengendalian|penegakan|pengentasan|pemantauan|monitoring|fasilitasi|tindak"
              + " lanjut"
              + "|laporan|dokumen|kegiatan|sosialisasi|pembinaan|penyuluhan|rehabilitasi|pelayanan)\\b|\\b(?:ditangani|tertangani|diselesaikan|terselesaikan|selesai|ditindak"
              + " ?lanjuti|dicegah|difasilitasi|di fasilitasi|di tangani|di tindak"
              + " ?lanjuti|terfasilitasi|tertanggulangi|terlayani|dilayani|diperbaiki|dibantu|dibina|terdata|keluar)\\b");

  private PolarityRule() {}

  static String of(String indicator, String direction) {
    if (SAID_LOWER.matcher(direction).find()) {
      return "lower";
    }
    if (SAID_HIGHER.matcher(direction).find()) {
      return "higher";
    }
    var words = indicator.toLowerCase(Locale.ROOT);
    if (words.contains("(-)") || words.contains("minimize")) {
      return "lower";
    }
    if (SLOW.matcher(words).find() && !IN_TIME.matcher(words).find()) {
      return "lower";
    }
    return BAD.matcher(words).find() && !HANDLED.matcher(words).find() ? "lower" : "higher";
  }
}
