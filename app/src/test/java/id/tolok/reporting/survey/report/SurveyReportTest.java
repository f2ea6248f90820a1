package id.tolok.reporting.survey.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Report;
import id.tolok.reporting.layout.Report.Chapter;
import id.tolok.reporting.printed.ReportWords;
import id.tolok.reporting.survey.SurveyFixture;
import id.tolok.satisfaction.WeightRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SurveyReportTest {

  private static final int COLLECTION = 1;
  private static final int RESULTS = 2;
  private static final int ANALYSIS = 3;
  private static final int PLAN = 4;
  private static final int CONCLUSION = 5;

  @Test
  void elementsAreThoseOfTheWorkedExample() {
    assertThat(rows(SurveyReport.of(SurveyFixture.approved(1)).chapters().get(RESULTS), 0))
        .containsExactly(
            "U1 Persyaratan | 10 | 3,5000 | 0,3889 | 87,50 | B – Baik",
            "U2 Sistem, mekanisme, dan prosedur | 10 | 3,2000 | 0,3556 | 80,00 | B – Baik",
            "U3 Waktu penyelesaian | 10 | 2,9000 | 0,3222 | 72,50 | C – Kurang Baik",
            "U4 Biaya/tarif | 10 | 3,9000 | 0,4333 | 97,50 | A – Sangat Baik",
            "U5 Produk spesifikasi jenis pelayanan | 10 | 3,3000 | 0,3667 | 82,50 | B – Baik",
            "U6 Kompetensi pelaksana | 10 | 3,5000 | 0,3889 | 87,50 | B – Baik",
            "U7 Perilaku pelaksana | 10 | 3,7000 | 0,4111 | 92,50 | A – Sangat Baik",
            "U8 Penanganan pengaduan, saran, dan masukan | 10 | 3,1000 | 0,3444 | 77,50 | B – Baik",
            "U9 Sarana dan prasarana | 9 | 3,6667 | 0,4074 | 91,67 | A – Sangat Baik",
            "Indeks (SKM dan IKM) | 10 |  | 3,4185 | 85,46 | B – Baik");
  }

  @Test
  void roundedWeightIsNamedWithItsIndex() {
    var rounded = SurveyFixture.facts(12, true, WeightRule.TWO_DECIMALS, ReportWords.NONE);
    assertThat(words(SurveyReport.of(rounded).chapters().get(RESULTS)))
        .contains("Penimbang tiap unsur 0,11 (1/9 dibulatkan", "84,61")
        .doesNotContain("85,46");
    assertThat(words(SurveyReport.of(SurveyFixture.approved(12)).chapters().get(RESULTS)))
        .contains("Penimbang tiap unsur 1/9, tidak dibulatkan");
  }

  @Test
  void smallSampleIsSaidWithItsShortfall() {
    var report = SurveyReport.of(SurveyFixture.approved(12));
    assertThat(words(report.chapters().get(COLLECTION)))
        .contains("Kurang dari sampel minimal: masih kurang 32 responden")
        .contains("Lembar ditolak karena terlalu sedikit unsur diisi | 2")
        .contains("Lembar ditahan karena belum diputuskan sah | 3");
    assertThat(words(SurveyReport.of(SurveyFixture.approved(20)).chapters().get(COLLECTION)))
        .doesNotContain("Kurang dari sampel minimal");
  }

  @Test
  void hiddenGroupsAndServicesHaveNoNumber() {
    assertThat(words(SurveyReport.of(SurveyFixture.approved(12)).chapters().get(RESULTS)))
        .contains("SD | disamarkan | disamarkan")
        .contains("Rekomendasi izin keramaian | disamarkan | disamarkan | disamarkan");
  }

  @Test
  void lowestAndHighestElementsAreNamedInOrder() {
    assertThat(words(SurveyReport.of(SurveyFixture.approved(1)).chapters().get(ANALYSIS)))
        .containsSubsequence(
            "U3 Waktu penyelesaian: 72,50",
            "U8 Penanganan pengaduan, saran, dan masukan: 77,50",
            "U2 Sistem, mekanisme, dan prosedur: 80,00",
            "U4 Biaya/tarif: 97,50",
            "U7 Perilaku pelaksana: 92,50",
            "U9 Sarana dan prasarana: 91,67");
  }

  @Test
  void trendSaysEachChange() {
    assertThat(words(SurveyReport.of(SurveyFixture.approved(12)).chapters().get(ANALYSIS)))
        .contains("Dibandingkan Semester I 2025, indeks naik 2,06.")
        .contains("Semester II 2024 | 160 | 76,12 | C | −3,79")
        .contains("Waktu tunggu dan kecepatan | 7 | 2 | 0 | 9");
  }

  @Test
  void planSaysWhoDoesWhatAndWhen() {
    assertThat(words(SurveyReport.of(SurveyFixture.approved(12)).chapters().get(PLAN)))
        .contains(
            "U3 Waktu penyelesaian | Menambah satu loket pada jam 08.00 sampai 11.00 | Triwulan III"
                + " 2026, paling lambat 30 September 2026 | Kepala Seksi Pelayanan Umum");
  }

  @Test
  void annexesHoldQuestionsCountsAndWhatBecameOfThePlanBefore() {
    var annexes = SurveyReport.of(SurveyFixture.approved(1)).annexes();
    assertThat(words(annexes.getFirst())).contains("1 | U1 | Bagaimana pendapat Anda");
    assertThat(words(annexes.get(1)))
        .contains("U9 Sarana dan prasarana | 0 | 0 | 3 | 6 | 1 | 33 | 9 | 3,6667 | 0,4074");
    assertThat(words(annexes.get(2)))
        .contains("Dari 2 tindak lanjut Semester I 2025, 1 sudah selesai.")
        .contains("Selesai 2 September 2025: Terpasang di tiga tempat", "Belum selesai");
    assertThat(words(annexes.get(3))).contains("Loket depan | /s/k7m2pq");
  }

  @Test
  void officesOwnWordsStandInTheirChapters() {
    var own =
        new ReportWords(
            "Ketua: Ani Uji\n\n Anggota: Budi Uji ",
            "Kecamatan kami melayani dua belas desa.",
            "Antrean panjang pada hari pasar.",
            "Perbaikan didahulukan di loket depan.",
            "");
    var report = SurveyReport.of(SurveyFixture.facts(12, true, WeightRule.EXACT, own));
    assertThat(words(report.chapters().getFirst())).contains("melayani dua belas desa");
    assertThat(report.chapters().get(COLLECTION).blocks())
        .contains(new Block.Points(List.of("Ketua: Ani Uji", "Anggota: Budi Uji")));
    assertThat(words(report.chapters().get(ANALYSIS))).contains("Antrean panjang");
    assertThat(words(report.chapters().get(CONCLUSION))).contains("loket depan");
  }

  @Test
  void keptReportIsReadBackAsItWas() {
    var mapper = JsonMapper.builder().build();
    var report = SurveyReport.of(SurveyFixture.approved(12));
    assertThat(mapper.readValue(mapper.writeValueAsString(report), Report.class)).isEqualTo(report);
  }

  private static List<String> rows(Chapter chapter, int table) {
    return chapter.blocks().stream()
        .filter(Block.Grid.class::isInstance)
        .map(Block.Grid.class::cast)
        .skip(table)
        .findFirst()
        .orElseThrow()
        .rows()
        .stream()
        .map(row -> String.join(" | ", row))
        .toList();
  }

  private static String words(Chapter chapter) {
    return String.join("\n", chapter.blocks().stream().flatMap(SurveyReportTest::words).toList());
  }

  private static Stream<String> words(Block block) {
    return switch (block) {
      case Block.Section(var title) -> Stream.of(title);
      case Block.Paragraph(var text) -> Stream.of(text);
      case Block.Warning(var text) -> Stream.of(text);
      case Block.Points(var points) -> points.stream();
      case Block.Grid grid -> grid.rows().stream().map(row -> String.join(" | ", row));
      case Block.Figure(var caption, _) -> Stream.of(caption);
    };
  }
}
