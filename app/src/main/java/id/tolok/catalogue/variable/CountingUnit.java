package id.tolok.catalogue.variable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Units of things that are counted one by one, so that there is no half of one. Shares, indices,
/// money, lengths, areas, weights and times are measured and may have fractions; so may everything
/// whose unit is not known here, because a wrong refusal stops somebody's work.
final class CountingUnit {

  private static final Set<String> THINGS =
      Set.of(
          "acara",
          "aduan",
          "agenda",
          "aparatur",
          "arsip",
          "aset",
          "asn",
          "berkas",
          "buah",
          "buku",
          "bumdes",
          "dasawisma",
          "desa",
          "dokumen",
          "dusun",
          "eksemplar",
          "formulir",
          "forum",
          "gampong",
          "jenis",
          "jiwa",
          "jorong",
          "judul",
          "kader",
          "kali",
          "kartu",
          "kasus",
          "kecamatan",
          "kegiatan",
          "kejadian",
          "kelompok",
          "kelurahan",
          "keluarga",
          "kepala",
          "keputusan",
          "kk",
          "koperasi",
          "laporan",
          "layanan",
          "lembaga",
          "lembar",
          "lingkungan",
          "lokasi",
          "naskah",
          "nagari",
          "notulen",
          "objek",
          "operator",
          "orang",
          "organisasi",
          "paket",
          "pasar",
          "pasien",
          "pegawai",
          "pelanggan",
          "pelanggaran",
          "pelatihan",
          "pelayanan",
          "pemohon",
          "pengaduan",
          "penduduk",
          "peraturan",
          "perangkat",
          "perdes",
          "perkara",
          "permohonan",
          "personel",
          "personil",
          "peserta",
          "petugas",
          "pokmas",
          "pos",
          "posyandu",
          "produk",
          "program",
          "puskesmas",
          "rapat",
          "rekomendasi",
          "responden",
          "rt",
          "rumah",
          "rw",
          "sambungan",
          "sekolah",
          "sertifikat",
          "siswa",
          "sop",
          "surat",
          "temuan",
          "titik",
          "tim",
          "ukm",
          "umkm",
          "unit",
          "usaha",
          "usulan",
          "warga",
          "wilayah");

  /// A rate or a multiple is not one of the thing: orang/hari, ribu orang.
  private static final List<String> RATES = List.of("/", "%", " per ", "rata", "rasio");

  private CountingUnit() {}

  static boolean is(@Nullable String unit) {
    if (unit == null) {
      return false;
    }
    String plain = unit.strip().toLowerCase(Locale.ROOT);
    return RATES.stream().noneMatch(plain::contains)
        && THINGS.contains(plain.split("[^\\p{L}]+", 2)[0]);
  }
}
