package id.tolok.access.rights;

import id.tolok.access.AccountState;
import id.tolok.shell.viewer.Action;
import java.util.Set;

/// One thing that speaks for or against a right.
public sealed interface Reason {

  /// A role that gives the right at this place.
  record Granted(Grant grant) implements Reason {}

  /// An explicit refusal.
  record Denied(Denial denial) implements Reason {}

  /// A role that reaches the agency but does not include the action.
  record RoleLacks(Grant grant, Action action) implements Reason {}

  /// A role that would give the right, elsewhere.
  record Elsewhere(Grant grant) implements Reason {}

  /// A role that would give the right, at another time.
  record OtherTime(Grant grant) implements Reason {}

  /// Neither a role nor a refusal: nobody gave it.
  record NoRole(Action action, Set<id.tolok.access.Role> rolesThatMay) implements Reason {}

  /// The account cannot be used at all.
  record AccountShut(AccountState state) implements Reason {}

  /// The account to be managed holds rights beyond those of who manages it.
  record BeyondOwnReach() implements Reason {}

  /// The token was made without this.
  record TokenLacks(Action action) implements Reason {}

  /// Nobody signed in.
  record NotSignedIn() implements Reason {}

  /// The program itself works without roles.
  record Program() implements Reason {}
}
