package id.tolok.access.web.account;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One account: who it is, what it may do, where it is signed in.
///
/// @param address of this page; actions lie below it
/// @param may whether the viewer may manage it
/// @param own whether it is the viewer's own
public record AccountView(
    String address,
    Badge state,
    @Nullable String stateReason,
    String login,
    @Nullable String email,
    String home,
    String created,
    String signedIn,
    String passwordChanged,
    boolean factor,
    boolean open,
    boolean may,
    boolean own,
    String whyAddress,
    String trailAddress,
    List<Held> roles,
    List<Denied> denials,
    List<Session> sessions,
    Forms forms) {

  /// A role held.
  ///
  /// @param taking where it is taken back; absent where it comes with a position
  public record Held(
      String role,
      String place,
      String span,
      String origin,
      boolean now,
      @Nullable String taking) {}

  /// An explicit refusal.
  public record Denied(String action, String place, String reason, String lifting) {}

  /// A place where the account is signed in.
  public record Session(
      String browser, String network, String since, String seen, boolean here, String ending) {}

  /// The forms to change it.
  public record Forms(
      Field role,
      List<Option> roles,
      Field reach,
      List<Option> reaches,
      Field from,
      Field to,
      Field why,
      Field action,
      List<Option> actions,
      Field denialReach,
      Field denialWhy,
      Field shutWhy,
      Field official,
      List<Option> officials) {}
}
