package id.tolok.survey.defence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.survey.defence.FormTokens.Read;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokensTest {

  private final SettableClock clock = new SettableClock();
  private final FormTokens tokens = tokens("one");

  @Test
  void whatWasOpenedHereIsRead() {
    var token = tokens.open(7, OptionalLong.of(3));
    assertThat(token).hasSize(FormTokens.LENGTH).matches("[A-Za-z0-9_-]+");
    assertThat(tokens.read(token))
        .isInstanceOfSatisfying(
            Read.Good.class,
            good -> {
              assertThat(good.form().roundId()).isEqualTo(7);
              assertThat(good.form().pointId()).hasValue(3);
              assertThat(good.form().openedAt()).isEqualTo(clock.instant());
            });
    assertThat(tokens.read(tokens.open(7, OptionalLong.empty())))
        .isInstanceOfSatisfying(
            Read.Good.class, good -> assertThat(good.form().pointId()).isEmpty());
  }

  @Test
  void noTwoFormsHaveTheSameNumber() {
    assertThat(IntStream.range(0, 1000).mapToObj(each -> tokens.number()).distinct()).hasSize(1000);
  }

  @Test
  void aFormIsGoodForADayAndNotForAMomentLonger() {
    var token = tokens.open(7, OptionalLong.of(3));
    clock.pass(Duration.ofHours(24));
    assertThat(tokens.read(token)).isInstanceOf(Read.Good.class);
    clock.pass(Duration.ofSeconds(1));
    assertThat(tokens.read(token)).isInstanceOf(Read.TooOld.class);
  }

  @Test
  void everyChangedBitIsNoticed() {
    var bytes = Base64.getUrlDecoder().decode(tokens.open(7, OptionalLong.of(3)));
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      var changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      var text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      assertThat(tokens.read(text)).as("bit " + bit).isInstanceOf(Read.Foreign.class);
    }
  }

  @Test
  void anotherInstallationsFormIsForeign() {
    assertThat(tokens.read(tokens("two").open(7, OptionalLong.of(3))))
        .isInstanceOf(Read.Foreign.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "AAAA", "not base 64!", "ÄÖÜ", "==="})
  void whatIsNoTokenIsForeign(String text) {
    assertThat(tokens.read(text)).isInstanceOf(Read.Foreign.class);
  }

  private FormTokens tokens(String key) {
    return new FormTokens(key.getBytes(StandardCharsets.UTF_8), Duration.ofHours(24), clock);
  }
}
