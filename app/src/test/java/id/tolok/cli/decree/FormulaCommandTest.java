package id.tolok.cli.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.cli.CommandRun;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FormulaCommandTest {

  @Test
  void proseIsUnderstoodAndComputed() {
    var run =
        CommandRun.of(
            "formula",
            "Jumlah pos jaga aktif dibagi jumlah seluruh pos jaga dikali 100%",
            "--with",
            "jumlah  POS jaga aktif=13; jumlah seluruh pos jaga = 20");

    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.data())
        .contains("Bentuk      rasio\n")
        .contains("Rumus       [Jumlah pos jaga aktif] / [jumlah seluruh pos jaga] * 100\n")
        .contains(
            """
            Hasil
            [Jumlah pos jaga aktif] / [jumlah seluruh pos jaga] * 100 = 65
            └─ [Jumlah pos jaga aktif] / [jumlah seluruh pos jaga] = 0,65
               ├─ [Jumlah pos jaga aktif] = 13
               └─ [jumlah seluruh pos jaga] = 20
            """);
  }

  @Test
  void aSlipInTheFormalLanguageIsShownWithACaret() {
    var run = CommandRun.of("formula", "[a] / [b");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.data()).isEmpty();
    assertThat(run.messages())
        .isEqualTo(
            """
            [a] / [b
                  ^
            Nama yang dimulai di sini tidak ditutup; diharapkan "]" pada akhir nama.
            Tulis "]" setelah kata terakhir nama. Tanda itu sendiri di dalam nama ditulis dua kali.
            """);
  }

  @Test
  void whatIsDoubtfulAboutAFormulaIsSaid() {
    var run = CommandRun.of("formula", "[a] / [b] * 100%");

    assertThat(run.exitCode()).isZero();
    assertThat(run.data().replaceAll("\\s+", " "))
        .contains("Mengalikan dengan 100% tidak mengubah angka: hasilnya tetap 0,65 dan bukan 65.");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNamesThereAre() {
    var run = CommandRun.of("formula", "[a] / [b]", "--with", "c=1");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo("tolok: --with: \"c\" tidak ada dalam rumus; yang ada: a; b\n");
  }

  @Test
  void aDoubtfulNumberIsNotGuessed() {
    var run = CommandRun.of("formula", "[a] / [b]", "--with", "a=1.234;b=2");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo("tolok: --with: 1.234 dapat berarti 1234 atau 1,234; tulis salah satu.\n");
  }

  @Test
  void aGapIsNamedAndIsNoNumber() {
    var run = CommandRun.of("formula", "[a] / [b]", "--with", "a=1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.data()).contains("[a] / [b] belum diisi: b");
  }

  @Test
  void wordsThatAreNoFormulaAreSaidSo() {
    var run = CommandRun.of("formula", "Hasil survei kepuasan warga", "--with", "a=1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.data()).contains("Bentuk      bukan rumus");
    assertThat(run.messages())
        .isEqualTo("tolok: rumus ini tidak dapat dihitung; nilainya harus diisi langsung.\n");
  }

  @Test
  void jsonHoldsTheFormulaAndTheResult() {
    var run = CommandRun.of("formula", "[a] / [b] * 100", "--with", "a=3;b=4", "--json");

    var node = JsonMapper.builder().build().readTree(run.data());
    assertThat(node.path("kind").asString()).isEqualTo("ratio");
    assertThat(node.path("expression").asString()).isEqualTo("[a] / [b] * 100");
    assertThat(node.path("variables").size()).isEqualTo(2);
    assertThat(node.path("result").path("value").decimalValue()).isEqualByComparingTo("75");
  }
}
