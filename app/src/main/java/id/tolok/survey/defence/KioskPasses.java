package id.tolok.survey.defence;

import id.tolok.access.SealedSecrets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// Makes a device of the office a kiosk of one place. An officer shows an address that is good for
/// a quarter of an hour; the device that opens it carries a pass from then on.
@Component
public final class KioskPasses {

  private static final Duration INVITATION_LIFE = Duration.ofMinutes(15);

  private final Signer invitations;
  private final Signer passes;
  private final SecureRandom random = new SecureRandom();
  private final Duration life;
  private final Clock clock;

  KioskPasses(SealedSecrets secrets, DefenceSettings settings, Clock clock) {
    this.invitations = new Signer(secrets.fingerprint("survey.kiosk", "invitation"));
    this.passes = new Signer(secrets.fingerprint("survey.kiosk", "pass"));
    this.life = settings.kioskLife();
    this.clock = clock;
  }

  /// The end of an address that makes the device opening it a kiosk.
  public String invitation(long pointId) {
    return invitations.sign(pointId, clock.instant().getEpochSecond());
  }

  /// What the device carries from now on; empty where the invitation is too old, for another place,
  /// or not ours.
  public Optional<String> accept(String invitation, long pointId) {
    return invitations
        .open(invitation, 2)
        .filter(numbers -> numbers[0] == pointId && isWithin(numbers[1], INVITATION_LIFE))
        .map(numbers -> passes.sign(pointId, clock.instant().getEpochSecond(), random.nextLong()));
  }

  /// The device's random number; empty where it is no kiosk of this place.
  public OptionalLong device(String pass, long pointId) {
    return passes
        .open(pass, 3)
        .filter(numbers -> numbers[0] == pointId && isWithin(numbers[1], life))
        .map(numbers -> OptionalLong.of(numbers[2]))
        .orElseGet(OptionalLong::empty);
  }

  /// How long a pass is good.
  public Duration life() {
    return life;
  }

  private boolean isWithin(long begun, Duration time) {
    var moment = Instant.ofEpochSecond(begun);
    return !clock.instant().isAfter(moment.plus(time));
  }
}
