package id.tolok.shell.request;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address given by a browser to be sent back to. Only paths of this site are believed, so that
/// nobody can use Tolok to lead people elsewhere.
public final class LocalAddress {

  /// One slash, then neither a second one nor a backslash (browsers read both as another host), and
  /// no control characters.
  private static final Pattern FORM =
      Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1500}|/");

  private LocalAddress() {}

  /// The address where it is one of ours.
  public static Optional<String> find(@Nullable String given) {
    return given != null && FORM.matcher(given).matches() ? Optional.of(given) : Optional.empty();
  }
}
