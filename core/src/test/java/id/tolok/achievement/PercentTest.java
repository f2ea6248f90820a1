package id.tolok.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentTest {

  @Test
  void threeThirdsAreAWhole() {
    var third = share(1, 3);

    assertThat(third.plus(third).plus(third)).isEqualTo(Percent.HUNDRED);
    assertThat(third).hasToString("33.33");
  }

  @Test
  void equalQuotientsAreEqual() {
    assertThat(share(1, 2)).isEqualTo(share(2, 4)).hasSameHashCodeAs(share(2, 4));
    assertThat(share(1, 2)).isNotEqualTo(share(1, 3)).isNotEqualTo("50.00");
  }

  @Test
  void aTieIsRoundedAwayFromZero() {
    assertThat(share(10_005, 100_000)).hasToString("10.01");
    assertThat(share(-10_005, 100_000)).hasToString("-10.01");
    assertThat(share(100_049_999, 1_000_000_000)).hasToString("10.00");
  }

  @Test
  void signMovesToTheNumerator() {
    assertThat(share(1, -2)).isEqualTo(share(-1, 2)).hasToString("-50.00");
  }

  @Test
  void decimalKeepsTwelveDigits() {
    assertThat(share(2, 3).decimal()).isEqualTo(new BigDecimal("66.666666666667"));
  }

  @Test
  void nothingIsNoWhole() {
    assertThatIllegalArgumentException().isThrownBy(() -> share(1, 0));
  }

  private static Percent share(long part, long whole) {
    return Percent.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }
}
