package id.tolok.survey.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The fields of a form as a browser sends them (`application/x-www-form-urlencoded`).
public final class FormFields {

  private static final int HEXADECIMAL = 16;

  private final Map<String, String> values;

  private FormFields(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /// Nothing was given.
  public static FormFields none() {
    return new FormFields(Map.of());
  }

  /// Reads what was sent; bytes that are no UTF-8 become the sign of a lost letter.
  ///
  /// @return empty where it is no form: a broken escape, or a name that comes twice
  public static Optional<FormFields> parse(byte[] body) {
    var values = new HashMap<String, String>();
    int from = 0;
    while (from < body.length) {
      int to = indexOf(body, '&', from, body.length);
      if (to > from && !add(values, body, from, to)) {
        return Optional.empty();
      }
      from = to + 1;
    }
    return Optional.of(new FormFields(values));
  }

  /// What was given for a name; empty where nothing was.
  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  private static boolean add(Map<String, String> values, byte[] body, int from, int to) {
    int equals = indexOf(body, '=', from, to);
    var name = decoded(body, from, equals);
    var value = equals == to ? Optional.of("") : decoded(body, equals + 1, to);
    return name.isPresent()
        && value.isPresent()
        && values.putIfAbsent(name.get(), value.get()) == null;
  }

  private static int indexOf(byte[] body, char sign, int from, int to) {
    for (int i = from; i < to; i++) {
      if (body[i] == sign) {
        return i;
      }
    }
    return to;
  }

  private static Optional<String> decoded(byte[] body, int from, int to) {
    var plain = new ByteArrayOutputStream(to - from);
    for (int i = from; i < to; i++) {
      if (body[i] == '+') {
        plain.write(' ');
      } else if (body[i] != '%') {
        plain.write(body[i]);
      } else {
        int high = i + 2 < to ? Character.digit(body[i + 1], HEXADECIMAL) : -1;
        int low = i + 2 < to ? Character.digit(body[i + 2], HEXADECIMAL) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        plain.write(high * HEXADECIMAL + low);
        i += 2;
      }
    }
    return Optional.of(plain.toString(StandardCharsets.UTF_8));
  }
}
