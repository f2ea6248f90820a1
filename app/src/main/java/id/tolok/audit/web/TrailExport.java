package id.tolok.audit.web;

import id.tolok.audit.store.StoredEntry;
import id.tolok.shell.wording.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The trail as a file for a spreadsheet: semicolons, as spreadsheets here expect them, a mark that
/// says UTF-8, and no text that a spreadsheet would take for a formula.
final class TrailExport {

  private static final String UTF_8_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final Writer writer;
  private final Words words;
  private final ZoneId zone;

  TrailExport(Writer writer, Words words, ZoneId zone) {
    this.writer = writer;
    this.words = words;
    this.zone = zone;
  }

  void head() {
    write(
        UTF_8_MARK
            + Stream.of(
                    "time",
                    "person",
                    "kind",
                    "action",
                    "code",
                    "subject",
                    "agency",
                    "refused",
                    "reason",
                    "request",
                    "before",
                    "after",
                    "chain",
                    "position",
                    "hash")
                .map(column -> inert(words.get("audit.export." + column)))
                .collect(Collectors.joining(";"))
            + "\r\n");
  }

  void row(StoredEntry entry, String agency) {
    var values =
        List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at().atZone(zone)),
            entry.viewer(),
            entry.viewerKind(),
            ActionWords.of(words, entry.action()),
            entry.action(),
            entry.subject(),
            agency,
            words.get(entry.refused() ? "audit.export.yes" : "audit.export.no"),
            text(entry.reason()),
            text(entry.requestId()),
            text(entry.before()),
            text(entry.after()),
            String.valueOf(entry.chain()),
            String.valueOf(entry.position()),
            entry.hash());
    write(values.stream().map(TrailExport::inert).collect(Collectors.joining(";")) + "\r\n");
  }

  /// A cell that stays text.
  static String inert(String value) {
    String safe =
        !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return safe.matches("[^\";\r\n\t]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private void write(String line) {
    try {
      writer.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
