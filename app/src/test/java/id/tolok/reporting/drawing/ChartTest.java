package id.tolok.reporting.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.reporting.drawing.Chart.Bar;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static final String COLOUR = "#b3262b";
  private static final BigDecimal FROM = new BigDecimal("25");
  private static final BigDecimal UNTIL = new BigDecimal("100");

  @Test
  void barIsAsLongAsItsShareOfTheScale() throws IOException {
    int whole = coloured(bars("100"));
    assertThat(coloured(bars("62.5"))).isBetween(whole / 2 - 2, whole / 2 + 2);
    assertThat(coloured(bars("25"))).isLessThan(5);
    assertThat(coloured(bars("140"))).as("never beyond the scale").isEqualTo(whole);
  }

  @Test
  void everyLabelIsDrawnInsideThePicture() {
    var chart = bars("80", "Unsur dengan nama yang sangat panjang sekali ".repeat(4));
    assertThat(chart.drawing().paths())
        .allSatisfy(path -> assertThat(path.data()).doesNotContain("-", "NaN"));
  }

  @Test
  void trendOfOneRoundIsAPoint() {
    var point = new Bar("Semester I", new BigDecimal("80"), "80,00 B", COLOUR);
    var chart = new Chart.Trend("", List.of(point), List.of(), FROM, UNTIL);
    assertThat(chart.drawing().paths()).anyMatch(path -> path.colour().equals(COLOUR));
  }

  @Test
  void signWithoutALetterIsAQuestionMark() {
    assertThat(bars("80", "\uD83D\uDE00").drawing().paths())
        .isEqualTo(bars("80", "?").drawing().paths());
  }

  private static Chart bars(String value) {
    return bars(value, "Unsur");
  }

  private static Chart bars(String value, String label) {
    var bar = new Bar(label, new BigDecimal(value), value, COLOUR);
    return new Chart.Bars("", List.of(bar), List.of(), FROM, UNTIL);
  }

  /// Dots of the bar's colour in the row through its middle.
  private static int coloured(Chart chart) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.drawing().png(1)));
    int found = 0;
    int row = 20 + 5 + 8;
    for (int x = 0; x < image.getWidth(); x++) {
      if (new Color(image.getRGB(x, row)).equals(Color.decode(COLOUR))) {
        found++;
      }
    }
    return found;
  }
}
