package id.tolok.shell.api;

import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;

/// A request of a program that cannot be answered as it stands. Told as problem+json in the
/// language asked for.
public final class ApiFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String key;
  private final transient List<Object> values;

  /// @param status of the answer, 400 to 499
  /// @param key of the words: `KEY.title` says what kind of fault, `KEY.detail` what to do about it
  /// @param values for the detail, text only
  public ApiFault(HttpStatus status, String key, Object... values) {
    super(status + " " + key + " " + List.of(values));
    this.status = status;
    this.key = key;
    this.values = List.of(values);
  }

  /// A parameter has a value that is not one of its values.
  public static ApiFault badValue(String parameter, String value, String allowed) {
    return new ApiFault(
        HttpStatus.BAD_REQUEST, "shell.api.bad-value", parameter, shortened(value), allowed);
  }

  /// An address has no such parameter.
  ///
  /// @param known those it has
  static ApiFault unknownParameter(String parameter, Collection<String> known) {
    return unknown("shell.api.unknown-parameter", parameter, known);
  }

  /// A body has a member that its kind does not have.
  ///
  /// @param known those it has
  public static ApiFault unknownMember(String member, Collection<String> known) {
    return unknown("shell.api.unknown-member", member, known);
  }

  private static ApiFault unknown(String key, String name, Collection<String> known) {
    String listed = known.isEmpty() ? "–" : String.join(", ", known);
    return new ApiFault(HttpStatus.BAD_REQUEST, key, shortened(name), listed);
  }

  public HttpStatus status() {
    return status;
  }

  public String key() {
    return key;
  }

  public List<Object> values() {
    return values;
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
