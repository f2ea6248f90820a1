package id.tolok.measurement.store.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/// Lines of a COPY in the text format, sent by the piece.
final class CopyLines {

  private static final int PIECE = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder text = new StringBuilder(PIECE + 4096);

  CopyLines(CopyIn copy) {
    this.copy = copy;
  }

  void add(FigureCopy.Staged staged) throws SQLException, IOException {
    var given = staged.given();
    text.append(given.key().variableId()).append('\t');
    text.append(given.key().period().year()).append('\t');
    text.append(given.key().period().slot()).append('\t');
    text.append(given.seenVersion() + 1).append('\t');
    words(given.amount() == null ? null : given.amount().toPlainString());
    text.append('\t');
    words(given.note());
    text.append('\t');
    words(given.word());
    text.append('\t').append(staged.state().name()).append('\t');
    text.append(given.backfilled() ? 't' : 'f').append('\n');
    if (text.length() >= PIECE) {
      send();
    }
  }

  void end() throws SQLException, IOException {
    send();
    copy.endCopy();
  }

  private void words(@Nullable String words) {
    if (words == null) {
      text.append("\\N");
      return;
    }
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      switch (sign) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        // PostgreSQL keeps every character but this one.
        case '\0' -> text.append('\uFFFD');
        default -> text.append(sign);
      }
    }
  }

  private void send() throws SQLException, IOException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }
}
