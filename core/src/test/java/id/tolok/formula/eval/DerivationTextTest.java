package id.tolok.formula.eval;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Formulas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivationTextTest {

  @Test
  void everyPartStandsBelowWhatItBelongsTo() {
    thenShows(
        "([pagu] - [sisa]) / [pagu] * 100",
        "pagu=1250000; sisa=250000",
        """
        ([pagu] - [sisa]) / [pagu] * 100 = 80
        └─ ([pagu] - [sisa]) / [pagu] = 0,8
           ├─ [pagu] - [sisa] = 1.000.000
           │  ├─ [pagu] = 1.250.000
           │  └─ [sisa] = 250.000
           └─ [pagu] = 1.250.000\
        """);
  }

  @Test
  void whatWasCutIsMarkedAsApproximate() {
    thenShows(
        "[a] / [b]",
        "a=-2; b=3",
        """
        [a] / [b] ≈ -0,666667
        ├─ [a] = -2
        └─ [b] = 3\
        """);
  }

  @Test
  void sixDecimalsAreShownInFull() {
    thenShows("[a]", "a=0.123456", "[a] = 0,123456");
    thenShows("[a]", "a=0.1234565", "[a] ≈ 0,123457");
  }

  @Test
  void aGapShowsWhereItIsAndWhatItSpoils() {
    thenShows(
        "SUM([a]; [b]; [c].previous) / {hari}",
        "a=1; {hari}=2",
        """
        SUM([a]; [b]; [c].previous) / {hari} belum diisi: b; c.previous
        ├─ SUM([a]; [b]; [c].previous) belum diisi: b; c.previous
        │  ├─ [a] = 1
        │  ├─ [b] belum diisi: b
        │  └─ [c].previous belum diisi: c.previous
        └─ {hari} = 2\
        """);
  }

  @Test
  void aZeroDenominatorIsNamed() {
    thenShows(
        "[ditangani] / [pengaduan] * 100",
        "ditangani=0; pengaduan=0",
        """
        [ditangani] / [pengaduan] * 100 tidak ada kejadian: [pengaduan] = 0
        └─ [ditangani] / [pengaduan] tidak ada kejadian: [pengaduan] = 0
           ├─ [ditangani] = 0
           └─ [pengaduan] = 0\
        """);
  }

  @Test
  void aFailureSaysWhy() {
    thenShows(
        "ROUND([a]; 1.5)",
        "a=1",
        """
        ROUND([a]; 1.5) tidak dapat dihitung: Banyaknya desimal pada ROUND harus bilangan bulat \
        dari -20 sampai 20, tetapi tertulis 1,5.
        └─ [a] = 1\
        """);
  }

  @Test
  void onlyTheBranchTakenIsShown() {
    thenShows(
        "IF([c]; [a]; [b])",
        "c=0; a=1; b=2",
        """
        IF([c]; [a]; [b]) = 2
        ├─ [c] = 0
        └─ [b] = 2\
        """);
    thenShows(
        "IF([c]; [a]; [b])",
        "a=1; b=2",
        """
        IF([c]; [a]; [b]) belum diisi: c
        └─ [c] belum diisi: c\
        """);
  }

  @Test
  void aReplacementIsShownOnlyWhenItWasNeeded() {
    thenShows(
        "IFMISSING([a]; [b])",
        "a=1; b=2",
        """
        IFMISSING([a]; [b]) = 1
        └─ [a] = 1\
        """);
    thenShows(
        "IFMISSING([a]; [b])",
        "b=2",
        """
        IFMISSING([a]; [b]) = 2
        ├─ [a] belum diisi: a
        └─ [b] = 2\
        """);
  }

  @Test
  void numbersOfTheFormulaItselfNeedNoLine() {
    thenShows(
        "-[a] * 5% + (2 * 3)% - 1",
        "a=100",
        """
        -[a] * 5% + (2 * 3)% - 1 = -5,94
        └─ -[a] * 5% + (2 * 3)% = -4,94
           ├─ -[a] * 5% = -5
           │  └─ -[a] = -100
           │     └─ [a] = 100
           └─ (2 * 3)% = 0,06
              └─ 2 * 3 = 6\
        """);
  }

  private static void thenShows(String formula, @Nullable String figures, String text) {
    var derivation = Formulas.explain(Evaluations.parsed(formula), Evaluations.figures(figures));
    assertThat(Formulas.show(derivation)).isEqualTo(text);
  }
}
