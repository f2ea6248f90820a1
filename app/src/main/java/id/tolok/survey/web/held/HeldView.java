package id.tolok.survey.web.held;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tab;
import java.util.List;

/// Networks whose sheets were held in a round.
///
/// @param may whether the viewer decides; never once the round is approved
public record HeldView(
    List<Crumb> crumbs, List<Tab> tabs, String address, List<Line> lines, boolean may) {

  /// One network.
  ///
  /// @param key names it in the form
  /// @param name such as `Jaringan 1`
  /// @param facts what its sheets look like
  /// @param decided what was decided, by whom and why; empty while it waits
  /// @param reason where it is said why
  public record Line(
      String key,
      String name,
      Badge state,
      String held,
      List<Fact> facts,
      String decided,
      Field reason) {

    public boolean isDecided() {
      return !decided.isEmpty();
    }
  }

  /// Something about its sheets.
  public record Fact(String label, String text) {}
}
