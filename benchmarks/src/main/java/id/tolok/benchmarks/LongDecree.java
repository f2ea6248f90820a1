package id.tolok.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An invented decree of as many pages as wanted: a position a page, each with a table of
/// indicators that have formulas.
final class LongDecree {

  private static final int INDICATORS_A_PAGE = 6;

  private static final String[] SUBJECTS = {
    "pos kamling", "kelompok tani", "posyandu", "bank sampah", "jalan desa", "perpustakaan desa"
  };

  private static final String HEAD =
      """
      # KEPUTUSAN CAMAT MEKARJAYA

      NOMOR 7 TAHUN 2025

      TENTANG

      INDIKATOR KINERJA UTAMA DAN INDIKATOR KINERJA INDIVIDU KECAMATAN MEKARJAYA TAHUN 2025-2029

      CAMAT MEKARJAYA,

      Menimbang : a. bahwa kinerja setiap jabatan perlu diukur dengan indikator yang jelas;
      b. bahwa berdasarkan pertimbangan pada huruf a perlu menetapkan Keputusan Camat;

      Mengingat : 1. Peraturan Presiden Nomor 29 Tahun 2014;
      2. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014;

      MEMUTUSKAN :

      KESATU : Menetapkan indikator kinerja sebagaimana tercantum dalam Lampiran.
      KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan.

      Ditetapkan di Mekarjaya
      pada tanggal 6 Januari 2025

      CAMAT MEKARJAYA,

      SRI WAHYUNI LESTARI, S.Sos

      """;

  private LongDecree() {}

  static int indicators(int pages) {
    return pages * INDICATORS_A_PAGE;
  }

  static String of(int pages) {
    return HEAD
        + IntStream.rangeClosed(1, pages)
            .mapToObj(LongDecree::page)
            .collect(Collectors.joining("\n"));
  }

  private static String page(int page) {
    return """
    ## INDIKATOR KINERJA INDIVIDU

    1. Jabatan : Kepala Seksi Urusan %1$d
    2. Tugas : Membantu Camat mengoordinasikan urusan %1$d di wilayah kecamatan
    3. Fungsi :
       a. Penyusunan rencana kerja urusan %1$d
       b. Pembinaan desa dan kelompok masyarakat dalam urusan %1$d
       c. Pelaporan pelaksanaan urusan %1$d

    | NO | SASARAN | INDIKATOR KINERJA | FORMULASI PENGHITUNGAN | SUMBER DATA |
    |---|---|---|---|---|
    %2$s
    """
        .formatted(
            page,
            IntStream.range(0, INDICATORS_A_PAGE)
                .mapToObj(row -> row(page, row))
                .collect(Collectors.joining("\n")));
  }

  private static String row(int page, int row) {
    String subject = SUBJECTS[row] + " urusan " + page;
    return ("| %1$d | Meningkatnya kualitas %2$s di seluruh desa dalam wilayah kecamatan |"
            + " Persentase %2$s yang aktif |"
            + " Jumlah %2$s yang aktif dibagi jumlah seluruh %2$s dikali 100%% |"
            + " Laporan bulanan desa dan rekapitulasi seksi |")
        .formatted(row + 1, subject);
  }
}
