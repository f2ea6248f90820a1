package id.tolok.satisfaction.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

  private static final Path PRINTED =
      Path.of(System.getProperty("tolok.root", ".."))
          .resolve("../shared/domain/krejcie-morgan.csv")
          .normalize();

  @ParameterizedTest(name = "{0} users need {1}")
  @CsvSource({
    "1, 1",
    "10, 10",
    "15, 14",
    "50, 44",
    "100, 80",
    "220, 140",
    "250, 152",
    "500, 217",
    "1000, 278",
    "5000, 357",
    "75000, 382",
    "100000, 383",
    "1000000, 384",
    "2147483647, 384",
  })
  void sampleIsTheOneOfTheTable(int population, int sample) {
    assertThat(SampleSize.of(population)).isEqualTo(sample);
  }

  @Test
  void everyPrintedRowComesOutOfTheFormula() throws IOException {
    assumeTrue(Files.exists(PRINTED), "the printed table is not beside the repository; skipped");
    var rows = Files.readAllLines(PRINTED).stream().skip(1).filter(row -> !row.isBlank()).toList();

    assertThat(rows).hasSize(90);
    assertThat(rows)
        .allSatisfy(row -> {
          var cells = row.split(",");
          int population = Integer.parseInt(cells[0].strip());
          assertThat(population + "," + SampleSize.of(population)).isEqualTo(row.strip());
        });
  }

  @ParameterizedTest(name = "{1} of {0} users: {2} missing")
  @CsvSource({"1000, 250, 28", "1000, 278, 0", "1000, 900, 0", "10, 0, 10"})
  void shortfallIsWhatIsMissingToTheSample(int population, int respondents, int missing) {
    assertThat(SampleSize.shortfall(population, respondents)).isEqualTo(missing);
  }

  @Test
  void nobodyServedNeedsNoSurvey() {
    assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.of(0));
  }
}
