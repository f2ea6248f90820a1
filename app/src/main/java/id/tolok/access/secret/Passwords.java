package id.tolok.access.secret;

import id.tolok.access.AccessSettings;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and checks passwords with Argon2id: 19 MiB, two passes, one lane. At most a few at a
/// time, so that a flood of sign-ins waits instead of filling the memory.
@Component
public final class Passwords {

  /// Thrown where a check could not begin within seconds because too many are running.
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Busy() {
      super("too many password checks at once");
    }
  }

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
  private final Semaphore places;
  private final String nobody;

  Passwords(AccessSettings settings) {
    places = new Semaphore(settings.passwordChecksAtOnce(), true);
    nobody = encoder.encode(Secrets.token());
  }

  public String hash(String password) {
    return inPlace(() -> encoder.encode(password));
  }

  /// Whether the password belongs to the hash. Where there is no hash it takes as long and says no,
  /// so that the time tells nothing about which names exist.
  public boolean matches(String password, @Nullable String hash) {
    boolean right = inPlace(() -> encoder.matches(password, hash == null ? nobody : hash));
    return right && hash != null;
  }

  /// Whether the hash was made with weaker settings than today's.
  public boolean outdated(String hash) {
    return encoder.upgradeEncoding(hash);
  }

  private <T> T inPlace(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
