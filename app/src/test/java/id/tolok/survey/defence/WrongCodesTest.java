package id.tolok.survey.defence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

  private static final String GUESSER = "203.0.113.9";
  private static final String NEIGHBOUR = "203.0.113.10";
  private static final int MOST = NetworksTest.SETTINGS.wrongCodesPerNetworkHour();

  private final SettableClock clock = new SettableClock();
  private final WrongCodes codes = new WrongCodes(NetworksTest.SETTINGS, clock);

  @BeforeEach
  void oneCodeIsKnown() {
    codes.right("abcdefgh");
  }

  @Test
  void aFewWrongCodesCostNobodyAnything() {
    for (int guess = 1; guess < MOST; guess++) {
      codes.wrong(GUESSER);
    }
    assertThat(codes.pause("zzzzzzzz", GUESSER)).isEmpty();
  }

  @Test
  void whoGuessesTooOftenIsLetThroughOnceASecond() {
    guessTooOften();
    assertThat(codes.pause("zzzzzzzy", GUESSER)).as("the first of this second").isEmpty();
    assertThat(codes.pause("zzzzzzzx", GUESSER)).hasValue(Duration.ofSeconds(1));
    clock.pass(Duration.ofMillis(400));
    assertThat(codes.pause("zzzzzzzw", GUESSER)).hasValue(Duration.ofMillis(600));
    clock.pass(Duration.ofMillis(600));
    assertThat(codes.pause("zzzzzzzv", GUESSER)).isEmpty();
    assertThat(codes.pause("zzzzzzzu", GUESSER)).isPresent();
  }

  @Test
  void aKnownCodeNeverWaitsAndNeitherDoesAnotherNetwork() {
    guessTooOften();
    codes.pause("zzzzzzzy", GUESSER);
    assertThat(codes.pause("abcdefgh", GUESSER)).isEmpty();
    assertThat(codes.pause("zzzzzzzy", NEIGHBOUR)).isEmpty();
  }

  @Test
  void anHourLaterGuessesAreForgotten() {
    guessTooOften();
    clock.pass(Duration.ofHours(1));
    assertThat(codes.pause("zzzzzzzy", GUESSER)).isEmpty();
    assertThat(codes.pause("zzzzzzzx", GUESSER)).isEmpty();
  }

  @Test
  void whoKeepsGuessingWaitsAlsoInTheNextHour() {
    guessTooOften();
    clock.pass(Duration.ofHours(1));
    codes.pause("zzzzzzzy", GUESSER);
    guessTooOften();
    codes.pause("zzzzzzzx", GUESSER);
    assertThat(codes.pause("zzzzzzzw", GUESSER)).isPresent();
  }

  private void guessTooOften() {
    for (int guess = 1; guess <= MOST; guess++) {
      codes.wrong(GUESSER);
    }
  }
}
