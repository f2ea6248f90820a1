package id.tolok.figures.form;

import static id.tolok.figures.Fixtures.DOCUMENT;
import static id.tolok.figures.Fixtures.anIndicator;
import static id.tolok.figures.Fixtures.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.period.TargetPlan;
import id.tolok.figures.Adding;
import id.tolok.figures.FigureBook.StatedTarget;
import id.tolok.figures.FigureBook.TargetKey;
import id.tolok.figures.FigureKey;
import id.tolok.figures.Fixtures.IndicatorBuilder;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Period;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Rows in the shorthand of [FormFigures#row].
class MeasurementFormTest {

  private final FormFigures figures = new FormFigures();

  @Test
  void aShareOfWhatStandsThereHasTheYearsTargetInEveryQuarter() {
    var set = catalogue(anIndicator("A").ratio("aktif", "semua").in("%").target(2025, "80"));
    figures.given("aktif", Adding.LAST, "10", "13");
    figures.given("semua", Adding.LAST, "20", "20");

    assertThat(figures.row(set, "2025-Q2"))
        .isEqualTo("80 80 80 S | 65 65 | 81,25 81,25 | Tinggi |");
  }

  @Test
  void aShareOfWhatHappensIsRecomputedFromTheSums() {
    var set = catalogue(anIndicator("A").ratio("selesai", "masuk").in("%").target(2025, "90"));
    figures.given("selesai", Adding.SUM, "45", "30");
    figures.given("masuk", Adding.SUM, "50", "50");

    assertThat(figures.row(set, "2025-Q2"))
        .isEqualTo("90 90 90 S | 60 75 | 66,67 83,33 | Sedang |");
  }

  @Test
  void whatAddsUpHasAQuarterOfTheYearsTarget() {
    var set = catalogue(anIndicator("A").count("laporan").in("Laporan").target(2025, "10"));
    figures.given("laporan", Adding.SUM, "2", "3");

    assertThat(figures.row(set, "2025-Q2"))
        .isEqualTo("10 2,5 5 B | 3 5 | 120,00 50,00 | Sangat Tinggi |");
  }

  @Test
  void spendingOutOfABudgetAddsUpAlthoughItIsAPercentage() {
    var set = catalogue(anIndicator("A").ratio("realisasi", "pagu").in("%").target(2025, "96"));
    figures.given("realisasi", Adding.SUM, "24", "12");
    figures.given("pagu", Adding.LAST, "100", "100");

    assertThat(figures.row(set, "2025-Q2"))
        .isEqualTo("96 24 48 B | 12 36 | 50,00 37,50 | Sangat Rendah |");
  }

  @Test
  void aMeanHasTheYearsTargetInEveryQuarter() {
    var set =
        catalogue(
            anIndicator("A")
                .formula(FormulaKind.AVERAGE, "[menit] / [warga]", null)
                .in("Menit")
                .lowerIsBetter()
                .target(2025, "20"));
    figures.given("menit", Adding.SUM, "500", "400");
    figures.given("warga", Adding.LAST, "25", "50");

    assertThat(figures.row(set, "2025-Q2")).startsWith("20 20 20 S | 8 18 | 120,00 110,00 |");
  }

  @Test
  void lessIsBetterCountsDownFromTheTarget() {
    var set =
        catalogue(anIndicator("A").count("kasus").in("Kasus").lowerIsBetter().target(2025, "40"));
    figures.given("kasus", Adding.SUM, "12", "8");

    assertThat(figures.row(set, "2025-Q2"))
        .isEqualTo("40 10 20 B | 8 20 | 120,00 120,00 | Sangat Tinggi |");
  }

  @Test
  void aMissingFigureIsNamedWithItsQuarters() {
    var set = catalogue(anIndicator("A").ratio("selesai", "masuk").in("%").target(2025, "90"));
    figures.given("selesai", Adding.SUM, "45", "30", "20");
    figures.given("masuk", Adding.SUM, "50", null, null);

    assertThat(figures.row(set, "2025-Q3"))
        .isEqualTo("90 90 90 S | – – | – – | – | Belum diisi: masuk (TW II, III).");
  }

  @Test
  void aGapIsNeverZeroButTheLastKnownFigureStandsToDate() {
    var set = catalogue(anIndicator("A").count("pos").in("Unit").target(2025, "10"));
    figures.given("pos", Adding.LAST, "8", null);

    assertThat(figures.row(set, "2025-Q2"))
        .isEqualTo("10 10 10 S | – 8 | – 80,00 | – | Belum diisi: pos (TW II).");
  }

  @Test
  void nothingToJudgeIsNoEvent() {
    var set = catalogue(anIndicator("A").ratio("ditangani", "aduan").in("%").target(2025, "90"));
    figures.given("ditangani", Adding.SUM, "0");
    figures.given("aduan", Adding.SUM, "0");

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo("90 90 90 S | n/a n/a | n/a n/a | – | n/a (tidak ada kejadian): [aduan] = 0.");
  }

  @Test
  void withoutATargetThereIsAnActualButNothingToJudge() {
    var set = catalogue(anIndicator("A").count("pos").in("Unit"));
    figures.given("pos", Adding.LAST, "8");

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo("– – – - | 8 8 | – – | – | Tidak ada target tahun 2025.");
  }

  @Test
  void aTargetInWordsIsSaidSo() {
    var set = catalogue(anIndicator("Nilai Evaluasi").target(2025, "BB"));
    figures.given("Nilai Evaluasi", Adding.LAST, "72");

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo(
            "– – – - | 72 72 | – – | – |"
                + " Target \"BB\" berupa kata-kata, jadi capaiannya tidak dapat dihitung.");
  }

  @Test
  void aValueThatMustBeEnteredIsAskedFor() {
    var set = catalogue(anIndicator("Nilai Evaluasi").target(2025, "72"));

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo(
            "72 72 72 S | – – | – – | – | Keputusan tidak memuat rumus yang dapat dihitung, dan"
                + " nilainya belum ada: Nilai Evaluasi (TW I).");
  }

  @Test
  void aRangeIsReachedInsideIt() {
    var set = catalogue(anIndicator("A").count("bulan").in("Bulan").target(2025, "7 - 8"));
    figures.given("bulan", Adding.LAST, "7.5");

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo("7 - 8 7 - 8 7 - 8 S | 7,5 7,5 | 100,00 100,00 | Sangat Tinggi |");
  }

  @Test
  void aPercentageWhoseFormulaForgetsTheHundredIsShownInPercent() {
    var set = catalogue(anIndicator("A").ratio("aktif", "semua", 1).in("%").target(2025, "80"));
    figures.given("aktif", Adding.LAST, "13");
    figures.given("semua", Adding.LAST, "20");

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo(
            "80 80 80 S | 65 65 | 81,25 81,25 | Tinggi | Rumusnya tidak menyebut × 100; hasilnya"
                + " dinyatakan dalam persen sesuai satuannya.");
  }

  @Test
  void aPercentageIsNotComparedWithACount() {
    var set = catalogue(anIndicator("A").ratio("ada", "rencana").in("Paket").target(2025, "4"));
    figures.given("ada", Adding.SUM, "4");
    figures.given("rencana", Adding.SUM, "4");

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo(
            "4 4 4 S | 100 100 | – – | – | Rumus menghasilkan persen, sedangkan satuan targetnya"
                + " Paket; keduanya tidak dapat dibandingkan.");
  }

  @Test
  void theYearsFormNeedsAllFourQuartersOfWhatAddsUp() {
    var set = catalogue(anIndicator("A").count("laporan").in("Laporan").target(2025, "10"));
    figures.given("laporan", Adding.SUM, "2", "3", "2");

    assertThat(figures.row(set, "2025"))
        .isEqualTo("10 10 | – | – | – | Belum diisi: laporan (TW IV).");
    figures.given("laporan", Adding.SUM, "2", "3", "2", "2");
    assertThat(figures.row(set, "2025")).isEqualTo("10 10 | 9 | 90,00 | Tinggi |");
  }

  @Test
  void growthComparesWithTheSamePartOfTheYearBefore() {
    var set =
        catalogue(
            anIndicator("A")
                .formula(
                    FormulaKind.GROWTH,
                    "([panen] - [panen].previousYear) / [panen].previousYear * 100",
                    100)
                .in("%")
                .target(2025, "10"));
    figures.given("panen", Adding.SUM, "110", "120");
    figures.givenOf(2024, "panen", "100", "100");

    assertThat(figures.row(set, "2025-Q2"))
        .isEqualTo("10 10 10 S | 20 15 | 120,00 120,00 | Sangat Tinggi | Sebelum dibatasi: 200%.");
  }

  @Test
  void aConstantOfTheYearIsKnownInEveryQuarter() {
    var set =
        catalogue(
            anIndicator("A")
                .formula(FormulaKind.RATIO, "[hadir] / {hari kerja} * 100", 100)
                .in("%")
                .target(2025, "90"));
    figures.given("hadir", Adding.LAST, "216");
    var key = FigureKey.of(DOCUMENT, "hari kerja");
    figures.book().adding(key, Adding.FIXED).figure(key, Period.year(2025), new BigDecimal("240"));

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo("90 90 90 S | 90 90 | 100,00 100,00 | Sangat Tinggi |");
  }

  @Test
  void theMeanLeavesOutWhatWasNotMeasuredAndSaysSo() {
    var set =
        catalogue(
            anIndicator("A").count("pos").in("Unit").target(2025, "10"),
            anIndicator("B").count("desa").in("Desa").target(2025, "10"),
            anIndicator("C").count("warga").in("Orang"));
    figures.given("pos", Adding.LAST, "8");

    var mean = figures.form(set, "2025-Q1").mean();
    assertThat(mean.findPercent().orElseThrow().rounded()).isEqualByComparingTo("80");
    assertThat(mean.measured()).isEqualTo(1);
    assertThat(mean.planned()).isEqualTo(2);
  }

  @Test
  void twoIndicatorsOfOneNameKeepTheirOwnTargets() {
    IndicatorBuilder first = anIndicator("A").count("pos").in("Unit").target(2025, "10");
    IndicatorBuilder second = anIndicator("A").count("desa").in("Desa").target(2025, "20");
    var set = catalogue(first, second);
    figures
        .book()
        .target(
            TargetKey.of(DOCUMENT, "Kasi Tertib", "A", 2, 2025),
            new StatedTarget(null, null, "40", Map.of()));

    assertThat(figures.form(set, "2025-Q1").rows())
        .extracting(row -> TargetPlan.low(row.plan().annual()).toPlainString())
        .containsExactly("10", "40");
  }
}
