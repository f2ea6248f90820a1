package id.tolok.database.server;

import org.jspecify.annotations.Nullable;

/// Tolok cannot work on this database; the message is a sentence for the person, Indonesian.
public final class DatabaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseRefused(String sentence) {
    super(sentence);
  }

  public DatabaseRefused(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
