package id.tolok.shell.viewer;

import java.util.List;

/// Whether somebody may do something, and why.
///
/// @param allowed the answer
/// @param action what was asked
/// @param agencyId for which agency
/// @param reasons every grant, refusal or missing thing that led there, ready to be shown, the
///   deciding one first
public record Decision(boolean allowed, Action action, long agencyId, List<String> reasons) {
  public Decision {
    reasons = List.copyOf(reasons);
  }
}
