package id.tolok.database.embedded.program;

import org.jspecify.annotations.Nullable;

/// The embedded server cannot run here; the message is a sentence for the person, Indonesian.
public final class ServerRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ServerRefused(String sentence) {
    super(sentence);
  }

  public ServerRefused(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
