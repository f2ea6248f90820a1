package id.tolok.database.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// What the server writes about itself.
record ServerLog(Path file) {

  private static final long BYTES_MOST = 5L * 1024 * 1024;
  private static final int WORDS_MOST = 8_000;

  /// Puts a long log aside; one is kept. What the server complains of can carry rows, so nobody
  /// else may read it.
  void turn() throws IOException {
    if (Files.exists(file) && Files.size(file) > BYTES_MOST) {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".1"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(file)) {
      PrivateFile.create(file);
    }
  }

  /// Where it ends now.
  long end() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /// What was written since.
  String since(long place) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (var reading = new RandomAccessFile(file.toFile(), "r")) {
      reading.seek(Math.max(place, reading.length() - WORDS_MOST));
      byte[] bytes = new byte[(int) Math.max(0, reading.length() - reading.getFilePointer())];
      reading.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
