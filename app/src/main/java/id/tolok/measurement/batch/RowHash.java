package id.tolok.measurement.batch;

import id.tolok.measurement.FigureBatches.Change;
import id.tolok.measurement.FigureBatches.Row;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hashes of rows: the same figures give the same hash, however the file around them looks.
final class RowHash {

  private static final int CHUNK = 1 << 15;

  /// So many always fit a long.
  private static final int LONG_DIGITS = 18;

  private final MessageDigest digest;
  private final StringBuilder text = new StringBuilder(CHUNK + 1024);

  private RowHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  /// Of rows as they were given, apart from where they stand.
  static String ofRows(List<Row> rows) {
    var hash = new RowHash();
    for (Row row : rows) {
      hash.add(row.variableId());
      hash.add(row.indicatorId());
      hash.add(row.name());
      hash.add(row.period());
      hash.add(row.amount());
      hash.add(row.note());
      hash.add(row.word());
      hash.endOfRow();
    }
    return hash.hex();
  }

  /// Of what would change, and from what.
  static String ofChanges(List<Change> changes) {
    var hash = new RowHash();
    for (Change change : changes) {
      hash.add(change.key().variableId());
      hash.add(change.key().period().code());
      hash.add(change.before() == null ? 0 : change.before().version());
      hash.add(change.amount());
      hash.add(change.note());
      hash.endOfRow();
    }
    return hash.hex();
  }

  /// A field; its length stands before it, so that no two rows look alike.
  private void add(@Nullable Object field) {
    if (field == null) {
      text.append('-');
      return;
    }
    String plain = field instanceof BigDecimal number ? plain(number) : field.toString();
    text.append(plain.length()).append(':').append(plain);
  }

  /// Without zeros at the end, and never longer than what was written, whatever its exponent.
  private static String plain(BigDecimal number) {
    if (number.precision() > LONG_DIGITS) {
      var shortest = number.stripTrailingZeros();
      return shortest.unscaledValue() + "e" + -(long) shortest.scale();
    }
    long digits = number.unscaledValue().longValue();
    long exponent = digits == 0 ? 0 : -(long) number.scale();
    for (; digits != 0 && digits % 10 == 0; exponent++) {
      digits /= 10;
    }
    return digits + "e" + exponent;
  }

  private void endOfRow() {
    text.append('\n');
    if (text.length() >= CHUNK) {
      flush();
    }
  }

  private void flush() {
    digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }

  private String hex() {
    flush();
    return HexFormat.of().formatHex(digest.digest());
  }
}
