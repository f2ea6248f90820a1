package id.tolok.access.web.profile;

import id.tolok.access.web.account.AccountView;
import id.tolok.shell.part.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The viewer's own account.
///
/// @param factor whether a second factor is on
/// @param codesLeft how many recovery codes are left; absent without a second factor
/// @param factorNeeded whether the viewer's roles ask for a second factor that is not on yet
public record ProfileView(
    String login,
    List<String> roles,
    Field name,
    Field email,
    Field current,
    List<Field> password,
    boolean factor,
    @Nullable String codesLeft,
    boolean factorNeeded,
    Field removal,
    List<AccountView.Session> sessions) {

  public List<Field> passwordFields() {
    return List.of(current, password.get(0), password.get(1));
  }
}
