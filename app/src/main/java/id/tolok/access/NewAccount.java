package id.tolok.access;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// An account about to be made.
///
/// @param login name typed to sign in; lower-case letters, digits, dot, dash, underscore
/// @param name of the person, as others read it
/// @param email address; absent where the person has none
/// @param agencyId home agency, which decides who manages the account; empty for accounts of the
///   installation itself
/// @param grants roles held from the start
public record NewAccount(
    String login,
    String name,
    @Nullable String email,
    OptionalLong agencyId,
    List<NewGrant> grants) {

  public NewAccount {
    login = login.strip().toLowerCase(java.util.Locale.ROOT);
    name = name.strip();
    email =
        email == null || email.isBlank() ? null : email.strip().toLowerCase(java.util.Locale.ROOT);
    grants = List.copyOf(grants);
  }

  /// An account at home in an agency with one role there.
  public static NewAccount of(String login, String name, long agencyId, Role role) {
    return new NewAccount(
        login,
        name,
        null,
        OptionalLong.of(agencyId),
        List.of(NewGrant.of(role, Reach.agency(agencyId))));
  }
}
