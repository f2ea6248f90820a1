package id.tolok.access.web.signin;

import id.tolok.shell.part.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page behind a one-time address shows.
///
/// @param login sign-in name, for the browser's store of passwords; absent where it is typed here
public record InvitationView(
    String lead, List<Field> fields, @Nullable String login, boolean judged) {

  /// What kind of input a field is.
  public String type(Field field) {
    return field.name().equals("sandi") || field.name().equals("ulang") ? "password" : "text";
  }

  public String autocomplete(Field field) {
    return switch (field.name()) {
      case "sandi", "ulang" -> "new-password";
      case "pengguna" -> "username";
      default -> "name";
    };
  }
}
