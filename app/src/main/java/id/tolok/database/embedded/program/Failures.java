package id.tolok.database.embedded.program;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/// Says in a sentence why the server does not run, and what to do.
public final class Failures {

  private static final int LINES_MOST = 5;

  private Failures() {}

  /// From what a program of the server wrote before it gave up.
  public static ServerRefused of(String what, String words) {
    if (words.contains("No space left on device")) {
      return new ServerRefused(what + ": disk penuh. Kosongkan tempat, lalu mulai lagi.");
    }
    if (words.contains("Permission denied") || words.contains("could not access directory")) {
      return new ServerRefused(
          what
              + ": akun yang menjalankan Tolok tidak boleh membaca atau menulis di sana. "
              + last(words));
    }
    if (words.contains("could not create shared memory segment")
        || words.contains("Cannot allocate memory")) {
      return new ServerRefused(what + ": memori mesin tidak cukup. " + last(words));
    }
    return new ServerRefused(what + ". " + last(words));
  }

  /// From a file that could not be read or written.
  public static ServerRefused of(Path data, IOException failure) {
    return new ServerRefused(sentence(data, failure), failure);
  }

  /// Whether trying again in a moment cannot help.
  public static boolean isForGood(String words) {
    return words.contains("No space left on device")
        || words.contains("could not access directory")
        || words.contains("could not find the database system")
        || words.contains("database files are incompatible with server")
        || words.contains("has invalid permissions")
        || words.contains("has wrong ownership")
        || words.contains("cannot execute")
        || words.contains("error while loading shared libraries");
  }

  private static String sentence(Path data, IOException failure) {
    String words = String.valueOf(failure.getMessage());
    if (words.contains("No space left on device")) {
      return "folder data " + data + ": disk penuh. Kosongkan tempat, lalu mulai lagi.";
    }
    if (failure instanceof AccessDeniedException || words.contains("Read-only file system")) {
      return "folder data "
          + data
          + " tidak dapat ditulisi ("
          + words
          + "). Pilih folder lain"
          + " dengan --data, atau beri akun yang menjalankan Tolok hak menulis di sana.";
    }
    if (failure instanceof FileSystemException) {
      return "folder data " + data + " tidak dapat dipakai: " + words;
    }
    return "basis data di " + data + " tidak dapat disiapkan: " + words;
  }

  /// The last things a program said.
  private static String last(String words) {
    List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
    return "Pesan basis data: "
        + String.join(" / ", lines.subList(Math.max(0, lines.size() - LINES_MOST), lines.size()));
  }
}
