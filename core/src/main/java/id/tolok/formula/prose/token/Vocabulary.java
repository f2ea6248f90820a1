package id.tolok.formula.prose.token;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words officials use around numbers, with the spellings they use.
public final class Vocabulary {

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("jml", "jumlah"),
          Map.entry("jmlh", "jumlah"),
          Map.entry("jlh", "jumlah"),
          Map.entry("jlm", "jumlah"),
          Map.entry("jumah", "jumlah"),
          Map.entry("jumlh", "jumlah"),
          Map.entry("jumlahnya", "jumlah"),
          Map.entry("juml", "jumlah"),
          Map.entry("∑", "σ"),
          Map.entry("sigma", "σ"),
          Map.entry("dgn", "dengan"),
          Map.entry("dg", "dengan"),
          Map.entry("dng", "dengan"),
          Map.entry("denga", "dengan"),
          Map.entry("dngn", "dengan"),
          Map.entry("thn", "tahun"),
          Map.entry("th", "tahun"),
          Map.entry("yg", "yang"),
          Map.entry("yag", "yang"),
          Map.entry("dibagikan", "dibagi"),
          Map.entry("dbagi", "dibagi"),
          Map.entry("dibandingkan", "dibanding"),
          Map.entry("dibandingan", "dibanding"),
          Map.entry("bandingkan", "banding"),
          Map.entry("berbanding", "dibanding"),
          Map.entry("dikalikan", "dikali"),
          Map.entry("dkali", "dikali"),
          Map.entry("dikurangkan", "dikurangi"),
          Map.entry("dikurang", "dikurangi"),
          Map.entry("ditambahkan", "ditambah"),
          Map.entry("prosen", "persen"),
          Map.entry("porsen", "persen"),
          Map.entry("persent", "persen"),
          Map.entry("percent", "persen"),
          Map.entry("prosentase", "persentase"),
          Map.entry("presentase", "persentase"),
          Map.entry("rerata", "rata-rata"),
          Map.entry("rataan", "rata-rata"),
          Map.entry("rata2", "rata-rata"),
          Map.entry("dibgi", "dibagi"));

  /// Long words that are recognised with one slip of the pen.
  private static final List<String> TOLERANT =
      List.of("dibagi", "dibanding", "dibandingkan", "jumlah", "ditambah", "dikurangi", "persen");

  private static final Set<String> NEVER_A_SLIP = Set.of("ditambak", "person", "perden");

  /// Words that begin a quantity.
  public static final Set<String> QUANTITY =
      Set.of(
          "jumlah",
          "σ",
          "total",
          "banyaknya",
          "akumulasi",
          "seluruh",
          "keseluruhan",
          "target",
          "sejumlah",
          "banyak");

  /// Words that begin a count when they begin a formula.
  public static final Set<String> COUNTING =
      Set.of("jumlah", "σ", "total", "banyaknya", "banyak", "akumulasi", "rekapitulasi");

  public static final Set<String> PERCENT = Set.of("persen", "persentase");

  /// Names that promise a share.
  public static final Set<String> SHARE_NAMES =
      Set.of("persentase", "rasio", "cakupan", "tingkat", "angka", "proporsi", "prevalensi");

  /// Words after which a dividing word is a plain verb.
  public static final Set<String> VERB_MAKERS =
      Set.of(
          "yang", "telah", "sudah", "akan", "dapat", "harus", "untuk", "belum", "tidak", "perlu");

  /// Words between a quantity and the operator behind it.
  public static final Set<String> CONNECTORS =
      Set.of("kemudian", "lalu", "selanjutnya", "hasilnya", "dan", "setelah", "itu", "serta");

  /// Words after which the same phrase goes on.
  public static final Set<String> JOINS =
      Set.of(
          "dan",
          "atau",
          "serta",
          "per",
          "dari",
          "terhadap",
          "dengan",
          "bagi",
          "untuk",
          "pada",
          "di",
          "yang",
          "antara",
          "oleh",
          "kepada",
          "atas",
          "dalam",
          "ke",
          "banding");

  public static final Set<String> LABELS =
      Set.of(
          "formula",
          "formulasi",
          "formulasinya",
          "rumus",
          "rumusnya",
          "rumusan",
          "cara",
          "metode",
          "perhitungan",
          "perhitungannya",
          "penghitungan",
          "penghitungannya",
          "menghitung",
          "menghitungnya",
          "pengukuran",
          "mengukur",
          "persamaan",
          "hitung");

  public static final Set<String> LABEL_COMPANIONS =
      Set.of("indikator", "kinerja", "iku", "ini", "nya", "dengan", "berikut", "sebagai", "adalah");

  public static final Set<String> NOTES = Set.of("catatan", "note", "nb", "cat");

  public static final Set<String> LEGENDS =
      Set.of("dimana", "keterangan", "ket", "dengan", "penjelasan");

  /// Words of growth.
  public static final Set<String> GROWTH =
      Set.of(
          "pertumbuhan",
          "kenaikan",
          "peningkatan",
          "penurunan",
          "laju",
          "perubahan",
          "pertambahan",
          "meningkat",
          "meningkatnya",
          "menurunnya",
          "naiknya",
          "turunnya");

  /// What follows `per` in a name.
  public static final Set<String> RATE_BASES =
      Set.of(
          "bulan",
          "tahun",
          "hari",
          "minggu",
          "triwulan",
          "semester",
          "kapita",
          "unsur",
          "orang",
          "jam",
          "desa",
          "kecamatan",
          "kelurahan",
          "kepala",
          "hektar",
          "ha",
          "unit",
          "item",
          "periode",
          "jiwa",
          "pegawai",
          "kk",
          "satuan",
          "komponen",
          "indikator",
          "jenis");

  /// Measures that are summed to be averaged.
  static final Set<String> MEASURES =
      Set.of(
          "nilai", "skor", "jam", "hari", "menit", "waktu", "lama", "durasi", "umur", "usia",
          "capaian", "indeks", "lamanya", "bobot");

  private Vocabulary() {}

  /// The usual spelling of a word, in lower case.
  public static String canonical(String word) {
    String lower = lower(word);
    String known = SPELLINGS.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.length() >= 5 && lower.length() <= 13 && !NEVER_A_SLIP.contains(lower)) {
      for (String intended : TOLERANT) {
        if (isOneSlipAway(lower, intended)) {
          return SPELLINGS.getOrDefault(intended, intended);
        }
      }
    }
    return lower;
  }

  /// The word in lower case; a capital i amid small letters is a misread l.
  private static String lower(String word) {
    boolean misread = word.indexOf('I', 1) > 0 && Character.isLowerCase(word.charAt(0));
    return (misread ? word.replace('I', 'l') : word).toLowerCase(Locale.ROOT);
  }

  public static boolean isNearly(String word, String intended) {
    return word.length() > 3 && isOneSlipAway(word, intended);
  }

  /// Whether two words differ by one letter dropped, added or changed, or by two neighbours
  /// swapped, the first letter being right.
  private static boolean isOneSlipAway(String word, String intended) {
    if (Math.abs(word.length() - intended.length()) > 1
        || word.charAt(0) != intended.charAt(0)
        || word.equals(intended)) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(word.length(), intended.length());
    while (same < shorter && word.charAt(same) == intended.charAt(same)) {
      same++;
    }
    String rest = word.substring(same);
    String intendedRest = intended.substring(same);
    if (rest.length() == intendedRest.length()) {
      return rest.substring(1).equals(intendedRest.substring(1))
          || (rest.length() >= 2
              && rest.charAt(0) == intendedRest.charAt(1)
              && rest.charAt(1) == intendedRest.charAt(0)
              && rest.substring(2).equals(intendedRest.substring(2)));
    }
    return rest.length() < intendedRest.length()
        ? rest.equals(intendedRest.substring(1))
        : rest.substring(1).equals(intendedRest);
  }
}
