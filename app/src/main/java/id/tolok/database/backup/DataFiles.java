package id.tolok.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of a data folder beside the database: keys, passwords and whatever else Tolok keeps
/// there. What can be made anew stays out.
final class DataFiles {

  static final String FOLDER = "data/";

  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "pg|bin-.*|database\\.log.*|tolok\\.lock|.*\\.new|.*\\.new-\\d+|.*\\.aot|.*\\.tolok");
  private static final Pattern PASSWORDS = Pattern.compile("database(-app)?\\.password");

  private DataFiles() {}

  /// Adds them to an archive.
  static void add(Path data, BackupKind kind, ArchiveWriter archive) throws IOException {
    List<Path> tops;
    try (Stream<Path> all = Files.list(data)) {
      tops = all.filter(top -> isKept(top.getFileName().toString(), kind)).sorted().toList();
    }
    for (Path top : tops) {
      try (Stream<Path> below = Files.walk(top)) {
        for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
          String path = FOLDER + data.relativize(file).toString().replace('\\', '/');
          try (InputStream content = Files.newInputStream(file)) {
            archive.add(path, content);
          } catch (NoSuchFileException goneMeanwhile) {
            // What was removed while it was copied is not part of the data any more.
          }
        }
      }
    }
  }

  /// An archive for another server has no use for the passwords of this one.
  private static boolean isKept(String name, BackupKind kind) {
    return !LEFT_OUT.matcher(name).matches()
        && (kind == BackupKind.WHOLE || !PASSWORDS.matcher(name).matches());
  }
}
