package id.tolok.shell.part;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One field of a form, with what was typed and what is wrong with it. Parts `shell/part/field`,
/// `textarea`, `select`, `checkbox`, `file` and, over the form, `errors`.
///
/// @param name sent with the form; its place on the page follows from it
/// @param label what the person reads
/// @param value what was typed or is in force; kept when the form comes back with errors
/// @param hint what to type, such as an example; absent where the label says enough
/// @param error what is wrong and what to do; absent where nothing is
/// @param required whether it may stay empty
public record Field(
    String name,
    String label,
    String value,
    @Nullable String hint,
    @Nullable String error,
    boolean required) {

  /// A field that must be filled.
  public static Field of(String name, String label) {
    return new Field(name, label, "", null, null, true);
  }

  /// A field that may stay empty; the page says so.
  public static Field optional(String name, String label) {
    return new Field(name, label, "", null, null, false);
  }

  public Field withValue(@Nullable String typed) {
    return new Field(name, label, typed == null ? "" : typed, hint, error, required);
  }

  public Field withHint(@Nullable String words) {
    return new Field(name, label, value, words, error, required);
  }

  public Field withError(@Nullable String words) {
    return new Field(name, label, value, hint, words, required);
  }

  public boolean wrong() {
    return error != null;
  }

  /// Its place on the page, where the summary of errors leads.
  public String id() {
    return "f-" + name;
  }

  public String hintId() {
    return id() + "-hint";
  }

  public String errorId() {
    return id() + "-error";
  }

  /// The places that describe it to a screen reader; absent where there are none.
  public @Nullable String describedBy() {
    String places =
        Stream.of(hint == null ? "" : hintId(), error == null ? "" : errorId())
            .filter(place -> !place.isEmpty())
            .collect(Collectors.joining(" "));
    return places.isEmpty() ? null : places;
  }
}
