package id.tolok.figures.need;

import static id.tolok.figures.Fixtures.aCatalogue;
import static id.tolok.figures.Fixtures.anIndicator;
import static id.tolok.figures.Fixtures.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.figures.Adding;
import id.tolok.figures.CatalogueSet;
import id.tolok.formula.FormulaKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NeedsTest {

  @Test
  void theSameWordsAreOneFigureWhateverTheirCaseAndBlanks() {
    var needs =
        Needs.of(
            catalogue(
                anIndicator("Persentase A").of("Kasi Satu").ratio("Jumlah pos aktif", "jumlah pos"),
                anIndicator("Persentase B").of("Kasi Dua").ratio("JUMLAH  POS", "Jumlah warga")));

    assertThat(needs.figures())
        .extracting(figure -> figure.name() + " | " + String.join("; ", figure.owners()))
        .containsExactly(
            "Jumlah pos aktif | Kasi Satu",
            "jumlah pos | Kasi Satu; Kasi Dua",
            "Jumlah warga | Kasi Dua");
  }

  @Test
  void theSameWordsInTwoDocumentsAreTwoFigures() {
    var set =
        CatalogueSet.of(
            List.of(
                aCatalogue("satu.txt", anIndicator("A").count("jumlah pos")),
                aCatalogue("dua.txt", anIndicator("A").count("jumlah pos"))));

    assertThat(Needs.of(set).figures())
        .extracting(NeededFigure::document)
        .containsExactly("satu.txt", "dua.txt");
  }

  @Test
  void theSameCatalogueTwiceCountsOnce() {
    var one = aCatalogue("satu.txt", anIndicator("A").count("jumlah pos"));

    assertThat(CatalogueSet.of(List.of(one, one)).indicators()).hasSize(1);
  }

  @Test
  void anIndicatorWithoutFormulaNeedsItsOwnValue() {
    var needs = Needs.of(catalogue(anIndicator("Nilai Evaluasi").in("Nilai")));

    assertThat(needs.figures())
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.name()).isEqualTo("Nilai Evaluasi");
          assertThat(figure.source()).isEqualTo(NeededFigure.Source.INDICATOR);
          assertThat(figure.unit()).isEqualTo("Nilai");
          assertThat(figure.adding().adding()).isEqualTo(Adding.LAST);
        });
  }

  @Test
  void growthNeedsThePreviousYearAndConstantsHoldForTheYear() {
    var needs =
        Needs.of(
            catalogue(
                anIndicator("Pertumbuhan panen")
                    .formula(
                        FormulaKind.GROWTH,
                        "([panen] - [panen].previousYear) / [panen].previousYear * 100",
                        100),
                anIndicator("Kehadiran")
                    .formula(FormulaKind.RATIO, "[hadir] / {hari kerja setahun} * 100", 100)));

    assertThat(needs.figures())
        .extracting(figure ->
            figure.name() + " " + figure.needsPreviousYear() + " " + figure.adding().adding())
        .containsExactly("panen true SUM", "hadir false SUM", "hari kerja setahun false FIXED");
  }

  @Test
  void theResponsiblePersonFillsInBeforeThePosition() {
    var needs =
        Needs.of(catalogue(anIndicator("A").count("jumlah pos").responsible("Kasubbag Umum")));

    assertThat(needs.figures().getFirst().owners()).containsExactly("Kasubbag Umum");
  }

  @ParameterizedTest(name = "{0} ({1}) adds up as {2}")
  @CsvFileSource(
      resources = "adding.csv",
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true)
  void quartersAddUpAsTheWordsSuggest(String name, String unit, Adding expected) {
    var indicator = anIndicator("Indikator").count(name);
    var needs = Needs.of(catalogue(unit == null ? indicator : indicator.in(unit)));

    assertThat(needs.figures().getFirst().adding().adding()).isEqualTo(expected);
  }

  @Test
  void theWholeOfAShareStandsStillWhereItsPartDoes() {
    var needs =
        Needs.of(
            catalogue(anIndicator("A").ratio("Jumlah desa yang patuh", "jumlah laporan desa")));

    assertThat(needs.figures())
        .extracting(figure -> figure.adding().adding())
        .containsExactly(Adding.LAST, Adding.LAST);
  }

  @Test
  void whatIsSpentOutOfABudgetAddsUpAndTheBudgetDoesNot() {
    var needs = Needs.of(catalogue(anIndicator("A").ratio("realisasi belanja", "pagu belanja")));

    assertThat(needs.figures())
        .extracting(figure -> figure.adding().adding())
        .containsExactly(Adding.SUM, Adding.LAST);
  }

  @Test
  void thePartsOfAnIndexHoldUntilTheNextOne() {
    var needs =
        Needs.of(
            catalogue(
                anIndicator("Nilai Evaluasi")
                    .formula(FormulaKind.SUM, "[Perencanaan] + [Pelaporan]", null)));

    assertThat(needs.figures())
        .extracting(figure -> figure.adding().adding())
        .containsExactly(Adding.LAST, Adding.LAST);
  }
}
