package id.tolok.survey.defence;

import id.tolok.access.SealedSecrets;
import id.tolok.survey.given.GivenSheet.FormToken;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Signs the forms of the survey. Only a form that was opened here can be sent, each counts once,
/// and nothing in it tells who opened it.
@Component
public final class FormTokens {

  /// Letters of every token.
  public static final int LENGTH = 75;

  private static final int NUMBERS = 5;

  private final Signer signer;
  private final SecureRandom random = new SecureRandom();
  private final Duration life;
  private final Clock clock;

  @Autowired
  FormTokens(SealedSecrets secrets, DefenceSettings settings, Clock clock) {
    this(secrets.fingerprint("survey.form", "token"), settings.formLife(), clock);
  }

  FormTokens(byte[] key, Duration life, Clock clock) {
    this.signer = new Signer(key);
    this.life = life;
    this.clock = clock;
  }

  /// What a token turns out to be.
  public sealed interface Read {
    /// It can be sent.
    record Good(OpenForm form) implements Read {}

    /// It was opened here, too long ago.
    record TooOld(OpenForm form) implements Read {}

    /// It was not made here.
    record Foreign() implements Read {}
  }

  /// A number no other form has.
  public FormToken number() {
    return new FormToken(random.nextLong(), random.nextLong());
  }

  /// Opens a form.
  ///
  /// @param pointId place whose address it stands under; empty for internal rounds
  public String open(long roundId, OptionalLong pointId) {
    return open(roundId, pointId, number());
  }

  /// Opens a form under a number that was drawn before.
  public String open(long roundId, OptionalLong pointId, FormToken number) {
    return signer.sign(
        roundId, pointId.orElse(0), clock.instant().getEpochSecond(), number.high(), number.low());
  }

  public Read read(String token) {
    return signer.open(token, NUMBERS).map(this::judged).orElseGet(Read.Foreign::new);
  }

  private Read judged(long[] numbers) {
    var form =
        new OpenForm(
            numbers[0],
            numbers[1] == 0 ? OptionalLong.empty() : OptionalLong.of(numbers[1]),
            Instant.ofEpochSecond(numbers[2]),
            new FormToken(numbers[3], numbers[4]));
    return clock.instant().isAfter(form.openedAt().plus(life))
        ? new Read.TooOld(form)
        : new Read.Good(form);
  }
}
