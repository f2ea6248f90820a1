package id.tolok.figures.form;

import static id.tolok.figures.Fixtures.DOCUMENT;
import static id.tolok.figures.Fixtures.anIndicator;
import static id.tolok.figures.Fixtures.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.period.TargetPlan;
import id.tolok.figures.Adding;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureBook.StatedTarget;
import id.tolok.figures.FigureBook.TargetKey;
import id.tolok.figures.FigureKey;
import id.tolok.figures.Fixtures.IndicatorBuilder;
import id.tolok.figures.print.FormColumn;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Period;
import id.tolok.kernel.Polarity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rows in shorthand: target of year, quarter and to date | actual of quarter and to date |
/// achievement of quarter and year | grade | remarks.
class MeasurementFormTest {

  private final FigureBook.Builder book = new FigureBook.Builder();

  @Test
  void aShareOfWhatStandsThereHasTheYearsTargetInEveryQuarter() {
    var set = catalogue(anIndicator("A").ratio("aktif", "semua").in("%").target(2025, "80"));
    givenFigures("aktif", Adding.LAST, "10", "13");
    givenFigures("semua", Adding.LAST, "20", "20");

    assertThat(row(set, "2025-Q2")).isEqualTo("80 80 80 S | 65 65 | 81,25 81,25 | Tinggi |");
  }

  @Test
  void aShareOfWhatHappensIsRecomputedFromTheSums() {
    var set = catalogue(anIndicator("A").ratio("selesai", "masuk").in("%").target(2025, "90"));
    givenFigures("selesai", Adding.SUM, "45", "30");
    givenFigures("masuk", Adding.SUM, "50", "50");

    assertThat(row(set, "2025-Q2")).isEqualTo("90 90 90 S | 60 75 | 66,67 83,33 | Sedang |");
  }

  @Test
  void whatAddsUpHasAQuarterOfTheYearsTarget() {
    var set = catalogue(anIndicator("A").count("laporan").in("Laporan").target(2025, "10"));
    givenFigures("laporan", Adding.SUM, "2", "3");

    assertThat(row(set, "2025-Q2")).isEqualTo("10 2,5 5 B | 3 5 | 120,00 50,00 | Sangat Tinggi |");
  }

  @Test
  void spendingOutOfABudgetAddsUpAlthoughItIsAPercentage() {
    var set = catalogue(anIndicator("A").ratio("realisasi", "pagu").in("%").target(2025, "96"));
    givenFigures("realisasi", Adding.SUM, "24", "12");
    givenFigures("pagu", Adding.LAST, "100", "100");

    assertThat(row(set, "2025-Q2")).isEqualTo("96 24 48 B | 12 36 | 50,00 37,50 | Sangat Rendah |");
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
    givenFigures("menit", Adding.SUM, "500", "400");
    givenFigures("warga", Adding.LAST, "25", "50");

    assertThat(row(set, "2025-Q2")).startsWith("20 20 20 S | 8 18 | 120,00 110,00 |");
  }

  @Test
  void lessIsBetterCountsDownFromTheTarget() {
    var set =
        catalogue(anIndicator("A").count("kasus").in("Kasus").lowerIsBetter().target(2025, "40"));
    givenFigures("kasus", Adding.SUM, "12", "8");

    assertThat(row(set, "2025-Q2"))
        .isEqualTo("40 10 20 B | 8 20 | 120,00 120,00 | Sangat Tinggi |");
  }

  @Test
  void aMissingFigureIsNamedWithItsQuarters() {
    var set = catalogue(anIndicator("A").ratio("selesai", "masuk").in("%").target(2025, "90"));
    givenFigures("selesai", Adding.SUM, "45", "30", "20");
    givenFigures("masuk", Adding.SUM, "50", null, null);

    assertThat(row(set, "2025-Q3"))
        .isEqualTo("90 90 90 S | – – | – – | – | Belum diisi: masuk (TW II, III).");
  }

  @Test
  void aGapIsNeverZeroButTheLastKnownFigureStandsToDate() {
    var set = catalogue(anIndicator("A").count("pos").in("Unit").target(2025, "10"));
    givenFigures("pos", Adding.LAST, "8", null);

    assertThat(row(set, "2025-Q2"))
        .isEqualTo("10 10 10 S | – 8 | – 80,00 | – | Belum diisi: pos (TW II).");
  }

  @Test
  void nothingToJudgeIsNoEvent() {
    var set = catalogue(anIndicator("A").ratio("ditangani", "aduan").in("%").target(2025, "90"));
    givenFigures("ditangani", Adding.SUM, "0");
    givenFigures("aduan", Adding.SUM, "0");

    assertThat(row(set, "2025-Q1"))
        .isEqualTo("90 90 90 S | n/a n/a | n/a n/a | – | n/a (tidak ada kejadian): [aduan] = 0.");
  }

  @Test
  void withoutATargetThereIsAnActualButNothingToJudge() {
    var set = catalogue(anIndicator("A").count("pos").in("Unit"));
    givenFigures("pos", Adding.LAST, "8");

    assertThat(row(set, "2025-Q1"))
        .isEqualTo("– – – - | 8 8 | – – | – | Tidak ada target tahun 2025.");
  }

  @Test
  void aTargetInWordsIsSaidSo() {
    var set = catalogue(anIndicator("Nilai Evaluasi").target(2025, "BB"));
    givenFigures("Nilai Evaluasi", Adding.LAST, "72");

    assertThat(row(set, "2025-Q1"))
        .isEqualTo(
            "– – – - | 72 72 | – – | – |"
                + " Target \"BB\" berupa kata-kata, jadi capaiannya tidak dapat dihitung.");
  }

  @Test
  void aValueThatMustBeEnteredIsAskedFor() {
    var set = catalogue(anIndicator("Nilai Evaluasi").target(2025, "72"));

    assertThat(row(set, "2025-Q1"))
        .isEqualTo(
            "72 72 72 S | – – | – – | – | Keputusan tidak memuat rumus yang dapat dihitung, dan"
                + " nilainya belum diisi langsung: Nilai Evaluasi (TW I).");
  }

  @Test
  void aRangeIsReachedInsideIt() {
    var set = catalogue(anIndicator("A").count("bulan").in("Bulan").target(2025, "7 - 8"));
    givenFigures("bulan", Adding.LAST, "7.5");

    assertThat(row(set, "2025-Q1"))
        .isEqualTo("7 - 8 7 - 8 7 - 8 S | 7,5 7,5 | 100,00 100,00 | Sangat Tinggi |");
  }

  @Test
  void aPercentageWhoseFormulaForgetsTheHundredIsShownInPercent() {
    var set = catalogue(anIndicator("A").ratio("aktif", "semua", 1).in("%").target(2025, "80"));
    givenFigures("aktif", Adding.LAST, "13");
    givenFigures("semua", Adding.LAST, "20");

    assertThat(row(set, "2025-Q1"))
        .isEqualTo(
            "80 80 80 S | 65 65 | 81,25 81,25 | Tinggi | Rumusnya tidak menyebut × 100; hasilnya"
                + " dinyatakan dalam persen sesuai satuannya.");
  }

  @Test
  void aPercentageIsNotComparedWithACount() {
    var set = catalogue(anIndicator("A").ratio("ada", "rencana").in("Paket").target(2025, "4"));
    givenFigures("ada", Adding.SUM, "4");
    givenFigures("rencana", Adding.SUM, "4");

    assertThat(row(set, "2025-Q1"))
        .isEqualTo(
            "4 4 4 S | 100 100 | – – | – | Rumus menghasilkan persen, sedangkan satuan targetnya"
                + " Paket; keduanya tidak dapat dibandingkan.");
  }

  @Test
  void quarterTargetsOfTheDecreeComeBeforeTheRule() {
    var set =
        catalogue(
            anIndicator("A")
                .count("laporan")
                .in("Laporan")
                .target(2025, "10")
                .quarterTarget(1, "2")
                .quarterTarget(2, "2")
                .quarterTarget(3, "3")
                .quarterTarget(4, "3"));
    givenFigures("laporan", Adding.SUM, "2", "1");

    assertThat(row(set, "2025-Q2")).isEqualTo("10 2 4 T | 1 3 | 50,00 30,00 | Sangat Rendah |");
  }

  @Test
  void targetsToDateAreRecognisedAndTakenApart() {
    var set =
        catalogue(
            anIndicator("A")
                .count("laporan")
                .in("Laporan")
                .target(2025, "10")
                .quarterTarget(1, "2")
                .quarterTarget(2, "4")
                .quarterTarget(3, "7")
                .quarterTarget(4, "10"));
    givenFigures("laporan", Adding.SUM, "2", "2", "3");

    assertThat(row(set, "2025-Q3"))
        .isEqualTo(
            "10 3 7 T | 3 7 | 100,00 70,00 | Sangat Tinggi | Target triwulan dibaca kumulatif,"
                + " karena triwulan IV sama dengan target setahun.");
  }

  @Test
  void quarterTargetsThatDoNotMakeTheYearAreRemarked() {
    var set =
        catalogue(
            anIndicator("A")
                .count("laporan")
                .in("Laporan")
                .target(2025, "10")
                .quarterTarget(1, "2")
                .quarterTarget(2, "2"));
    givenFigures("laporan", Adding.SUM, "2");

    assertThat(row(set, "2025-Q1"))
        .isEqualTo(
            "10 2 2 T | 2 2 | 100,00 20,00 | Sangat Tinggi |"
                + " Target triwulan tidak sama dengan target tahunan.");
  }

  @Test
  void aQuarterWithoutTargetIsNotJudgedAndNeedsNoFigure() {
    var set =
        catalogue(anIndicator("Indeks").in("Indeks").target(2025, "85").quarterTarget(4, "85"));

    assertThat(row(set, "2025-Q1"))
        .endsWith("Tidak ditargetkan pada triwulan ini.")
        .startsWith("85 – – T |");
  }

  @Test
  void theSheetsTargetAndDirectionComeBeforeTheDecrees() {
    var set = catalogue(anIndicator("A").count("kasus").in("Kasus").target(2025, "4"));
    givenFigures("kasus", Adding.SUM, "3");
    book.target(
        TargetKey.of(DOCUMENT, "Kasi Tertib", "A", 1, 2025),
        new StatedTarget(null, Polarity.LOWER, "8", Map.of()));

    assertThat(row(set, "2025-Q1")).startsWith("8 2 2 B | 3 3 | 50,00");
  }

  @Test
  void theYearsFormNeedsAllFourQuartersOfWhatAddsUp() {
    var set = catalogue(anIndicator("A").count("laporan").in("Laporan").target(2025, "10"));
    givenFigures("laporan", Adding.SUM, "2", "3", "2");

    assertThat(row(set, "2025")).isEqualTo("10 10 | – | – | – | Belum diisi: laporan (TW IV).");
    givenFigures("laporan", Adding.SUM, "2", "3", "2", "2");
    assertThat(row(set, "2025")).isEqualTo("10 10 | 9 | 90,00 | Tinggi |");
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
    givenFigures("panen", Adding.SUM, "110", "120");
    givenFiguresOf(2024, "panen", "100", "100");

    assertThat(row(set, "2025-Q2"))
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
    givenFigures("hadir", Adding.LAST, "216");
    var key = FigureKey.of(DOCUMENT, "hari kerja");
    book.adding(key, Adding.FIXED).figure(key, Period.year(2025), new BigDecimal("240"));

    assertThat(row(set, "2025-Q1"))
        .isEqualTo("90 90 90 S | 90 90 | 100,00 100,00 | Sangat Tinggi |");
  }

  @Test
  void theMeanLeavesOutWhatWasNotMeasuredAndSaysSo() {
    var set =
        catalogue(
            anIndicator("A").count("pos").in("Unit").target(2025, "10"),
            anIndicator("B").count("desa").in("Desa").target(2025, "10"),
            anIndicator("C").count("warga").in("Orang"));
    givenFigures("pos", Adding.LAST, "8");

    var mean = form(set, "2025-Q1").mean();
    assertThat(mean.findPercent().orElseThrow().rounded()).isEqualByComparingTo("80");
    assertThat(mean.measured()).isEqualTo(1);
    assertThat(mean.planned()).isEqualTo(2);
  }

  @Test
  void twoIndicatorsOfOneNameKeepTheirOwnTargets() {
    IndicatorBuilder first = anIndicator("A").count("pos").in("Unit").target(2025, "10");
    IndicatorBuilder second = anIndicator("A").count("desa").in("Desa").target(2025, "20");
    var set = catalogue(first, second);
    book.target(
        TargetKey.of(DOCUMENT, "Kasi Tertib", "A", 2, 2025),
        new StatedTarget(null, null, "40", Map.of()));

    assertThat(form(set, "2025-Q1").rows())
        .extracting(row -> TargetPlan.low(row.plan().annual()).toPlainString())
        .containsExactly("10", "40");
  }

  private void givenFigures(String name, Adding adding, @Nullable String... quarters) {
    book.adding(FigureKey.of(DOCUMENT, name), adding);
    givenFiguresOf(2025, name, quarters);
  }

  private void givenFiguresOf(int year, String name, @Nullable String... quarters) {
    for (int index = 0; index < quarters.length; index++) {
      String figure = quarters[index];
      if (figure != null) {
        book.figure(
            FigureKey.of(DOCUMENT, name), Period.quarter(year, index + 1), new BigDecimal(figure));
      }
    }
  }

  private MeasurementForm form(CatalogueSet set, String period) {
    return MeasurementForm.of(set, book.build(), Period.parse(period).orElseThrow());
  }

  private String row(CatalogueSet set, String period) {
    var row = form(set, period).rows().getFirst();
    return Stream.of(
            cells(
                row,
                FormColumn.ANNUAL_TARGET,
                FormColumn.QUARTER_TARGET,
                FormColumn.TO_DATE_TARGET,
                FormColumn.BASIS),
            cells(row, FormColumn.QUARTER_ACTUAL, FormColumn.TO_DATE_ACTUAL),
            cells(row, FormColumn.QUARTER_ACHIEVEMENT, FormColumn.YEAR_ACHIEVEMENT),
            cells(row, FormColumn.GRADE),
            FormColumn.remarks(row))
        .collect(Collectors.joining(" | "))
        .strip();
  }

  private static String cells(MeasurementRow row, FormColumn... columns) {
    return Stream.of(columns)
        .map(column -> column.cell(row).text())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
