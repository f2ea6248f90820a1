package id.tolok.access.web.account;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Pager;
import java.util.List;

/// The list of accounts.
///
/// @param filtered whether anything was looked for
/// @param mayInvite whether the viewer may make accounts
public record AccountListView(
    Field search,
    Field role,
    List<Option> roles,
    Field agency,
    List<Option> agencies,
    Field state,
    List<Option> states,
    boolean filtered,
    boolean mayInvite,
    List<Line> lines,
    Pager pager) {

  /// One account.
  public record Line(
      String address,
      String name,
      String login,
      String agency,
      String roles,
      Badge state,
      String signedIn) {}
}
