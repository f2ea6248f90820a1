package id.tolok.launch;

import id.tolok.database.server.DatabaseRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/// The program cannot start here; the message is a sentence for the person.
public final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartRefused(String sentence) {
    super(sentence);
  }

  private StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// A sentence where the cause is one a person can mend, else the failure itself.
  static RuntimeException from(RuntimeException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case PortInUseException taken -> {
          return new StartRefused(
              "port %d sudah dipakai program lain; pilih yang lain, misalnya --port %d."
                  .formatted(taken.getPort(), taken.getPort() + 1),
              failure);
        }
        case DatabaseRefused refused -> {
          return new StartRefused(String.valueOf(refused.getMessage()), failure);
        }
        default -> {}
      }
    }
    return failure;
  }
}
