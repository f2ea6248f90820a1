package id.tolok.reporting.survey.report;

import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Block.Paragraph;
import id.tolok.reporting.layout.Block.Points;
import id.tolok.reporting.layout.Block.Section;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.satisfaction.QualityScale;
import id.tolok.survey.RoundKind;
import java.util.ArrayList;
import java.util.List;

/// Chapter one: why the survey was made, on which grounds, for what.
final class Introduction {

  private Introduction() {}

  static List<Block> of(RoundFacts facts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Section("Latar belakang"));
    blocks.add(new Paragraph(background(facts)));
    blocks.addAll(OwnWords.paragraphs(facts.words().background()));
    blocks.add(new Section("Dasar hukum"));
    blocks.add(new Points(grounds(facts)));
    blocks.add(new Section("Maksud dan tujuan"));
    blocks.add(
        new Paragraph(
            "Survei dimaksudkan untuk mengukur kepuasan atas pelayanan %s secara terukur dan"
                    .formatted(facts.agency().name())
                + " berkala. Tujuannya:"));
    blocks.add(
        new Points(
            List.of(
                "mengetahui mutu pelayanan menurut penilaian penggunanya, unsur demi unsur;",
                "menemukan unsur yang paling perlu diperbaiki dan yang sudah kuat;",
                "menjadi dasar rencana tindak lanjut dengan waktu dan penanggung jawab;",
                "melihat apakah perbaikan sebelumnya terasa oleh pengguna layanan;",
                "menjadi realisasi indikator kinerja yang diukur dengan indeks ini.")));
    return blocks;
  }

  private static String background(RoundFacts facts) {
    String days = Printed.days(facts.round().periodFrom(), facts.round().periodUntil());
    return facts.round().kind() == RoundKind.PUBLIC
        ? "Setiap penyelenggara pelayanan publik wajib menanyakan kepuasan masyarakat sekurangnya"
            + " sekali setahun, mengumumkan hasilnya, dan menindaklanjutinya. %s melaksanakan %s"
                .formatted(facts.agency().name(), facts.round().name())
            + " untuk pelayanan %s, agar penilaian masyarakat menjadi dasar perbaikan."
                .formatted(days)
        : "Pelayanan kepada masyarakat ditopang pelayanan internal kepada pegawai. %s melaksanakan"
                .formatted(facts.agency().name())
            + " %s untuk pelayanan %s dengan pegawai sebagai responden; unsur dan cara menghitungnya"
                .formatted(facts.round().name(), days)
            + " sama dengan Survei Kepuasan Masyarakat.";
  }

  private static List<String> grounds(RoundFacts facts) {
    return List.of(
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;",
        "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun"
            + " 2009 tentang Pelayanan Publik;",
        facts.scale() == QualityScale.SINCE_2017
            ? "Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei"
                + " Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik;"
            : "Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004 tentang Pedoman Umum Penyusunan"
                + " Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah;",
        "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;",
        "Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi.");
  }
}
