package id.tolok.database.embedded;

import java.io.IOException;
import java.nio.file.Path;

/// The random passwords of the server's two accounts, each in a file that only the account running
/// Tolok can read.
///
/// @param owner of the account that owns the schemas
/// @param worker of the account the running program signs in as
public record Passwords(String owner, String worker) {

  /// Reads those of a data folder; makes them where there are none.
  static Passwords in(Path data) throws IOException {
    return new Passwords(
        PrivateFile.password(ownerFile(data)), PrivateFile.password(workerFile(data)));
  }

  static Path ownerFile(Path data) {
    return data.resolve("database.password");
  }

  static Path workerFile(Path data) {
    return data.resolve("database-app.password");
  }

  /// Never in a log.
  @Override
  public String toString() {
    return "Passwords";
  }
}
