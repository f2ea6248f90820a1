package id.tolok.intake.web.original;

import id.tolok.kernel.SourceSpan;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in an original as one word, for addresses and attributes:
/// `line:column-endLine:endColumn`, then page, cell and sheet where the format has them, apart by
/// `~`. Names are encoded as in an address, so that a key holds no `;` and no `=`.
public final class PlaceKey {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,9}):(\\d{1,9})-(\\d{1,9}):(\\d{1,9})(?:~(\\d{0,6})~([^~]{0,90})~([^~]{0,400}))?");

  private PlaceKey() {}

  public static String of(SourceSpan where) {
    var key = where.line() + ":" + where.column() + "-" + where.endLine() + ":" + where.endColumn();
    if (where.page() == null && where.cell() == null && where.sheet() == null) {
      return key;
    }
    return key + "~" + word(where.page()) + "~" + word(where.cell()) + "~" + word(where.sheet());
  }

  /// The place of a key; nothing where the text is none.
  public static Optional<SourceSpan> parse(@Nullable String key) {
    var parts = FORM.matcher(key == null ? "" : key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int line = Integer.parseInt(parts.group(1));
    int column = Integer.parseInt(parts.group(2));
    int endLine = Integer.parseInt(parts.group(3));
    int endColumn = Integer.parseInt(parts.group(4));
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      return Optional.empty();
    }
    var page = absent(parts.group(5));
    return Optional.of(
        new SourceSpan(
            line,
            column,
            endLine,
            endColumn,
            page == null ? null : Integer.valueOf(page),
            absent(parts.group(7)),
            absent(parts.group(6))));
  }

  private static String word(@Nullable Object value) {
    return value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }

  private static @Nullable String absent(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
