package id.tolok.access;

import id.tolok.access.secret.SecretKeeper;
import id.tolok.access.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes and keeps secrets for other modules: sealed with the key of this installation, which is
/// not in the database.
@Component
public final class SealedSecrets {

  private final SecretKeeper keeper;

  SealedSecrets(SecretKeeper keeper) {
    this.keeper = keeper;
  }

  /// A new secret: 43 letters, digits, dashes and underscores.
  public String make() {
    return Secrets.token();
  }

  /// Seals a secret for one purpose; sealed for another it does not open.
  public byte[] seal(String purpose, String secret) {
    return keeper.seal(purpose, secret.getBytes(StandardCharsets.UTF_8));
  }

  /// What only this installation can make of a text: what is kept of codes too short for a plain
  /// hash, and the keys other signatures are made with.
  public byte[] fingerprint(String purpose, String text) {
    return keeper.fingerprint(purpose, text);
  }

  /// The secret; empty where it was sealed with another key, as after a restore without it.
  public Optional<String> open(String purpose, byte[] sealed) {
    try {
      return Optional.of(new String(keeper.open(purpose, sealed), StandardCharsets.UTF_8));
    } catch (SecretKeeper.OtherKey lost) {
      return Optional.empty();
    }
  }
}
