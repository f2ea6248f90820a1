package id.tolok.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {

  @Test
  void figuresAreEqualByAmount() {
    assertThat(known("65.00")).isEqualTo(known("65")).hasSameHashCodeAs(known("65"));
    assertThat(known("65.01")).isNotEqualTo(known("65"));
    assertThat(known("65").hashCode()).isNotEqualTo(known("66").hashCode());
  }

  @Test
  void aGapIsNoFigure() {
    assertThat(known("0")).isNotEqualTo(new Value.Missing(List.of("a")));
  }

  private static Value known(String number) {
    return new Value.Known(new BigDecimal(number));
  }
}
