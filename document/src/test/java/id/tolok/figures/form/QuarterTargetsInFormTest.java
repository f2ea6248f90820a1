package id.tolok.figures.form;

import static id.tolok.figures.Fixtures.DOCUMENT;
import static id.tolok.figures.Fixtures.anIndicator;
import static id.tolok.figures.Fixtures.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.figures.Adding;
import id.tolok.figures.FigureBook.StatedTarget;
import id.tolok.figures.FigureBook.TargetKey;
import id.tolok.kernel.Polarity;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Targets of quarters, given by the decree or by the sheet. Rows in the shorthand of
/// [FormFigures#row].
class QuarterTargetsInFormTest {

  private final FormFigures figures = new FormFigures();

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
    figures.given("laporan", Adding.SUM, "2", "1");

    assertThat(figures.row(set, "2025-Q2"))
        .isEqualTo("10 2 4 T | 1 3 | 50,00 30,00 | Sangat Rendah |");
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
    figures.given("laporan", Adding.SUM, "2", "2", "3");

    assertThat(figures.row(set, "2025-Q3"))
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
    figures.given("laporan", Adding.SUM, "2");

    assertThat(figures.row(set, "2025-Q1"))
        .isEqualTo(
            "10 2 2 T | 2 2 | 100,00 20,00 | Sangat Tinggi |"
                + " Target triwulan tidak sama dengan target tahunan.");
  }

  @Test
  void aQuarterWithoutTargetIsNotJudgedAndNeedsNoFigure() {
    var set =
        catalogue(anIndicator("Indeks").in("Indeks").target(2025, "85").quarterTarget(4, "85"));

    assertThat(figures.row(set, "2025-Q1"))
        .endsWith("Tidak ditargetkan pada triwulan ini.")
        .startsWith("85 – – T |");
  }

  @Test
  void theSheetsTargetAndDirectionComeBeforeTheDecrees() {
    var set = catalogue(anIndicator("A").count("kasus").in("Kasus").target(2025, "4"));
    figures.given("kasus", Adding.SUM, "3");
    figures
        .book()
        .target(
            TargetKey.of(DOCUMENT, "Kasi Tertib", "A", 1, 2025),
            new StatedTarget(null, Polarity.LOWER, "8", Map.of()));

    assertThat(figures.row(set, "2025-Q1")).startsWith("8 2 2 B | 3 3 | 50,00");
  }
}
