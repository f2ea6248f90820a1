package id.tolok.shell.navigation;

import java.util.List;

/// A heading of the navigation and what stands under it.
public record NavigationGroup(String label, List<Line> lines) {

  public NavigationGroup {
    lines = List.copyOf(lines);
  }

  /// A line of the navigation as shown.
  ///
  /// @param here whether the page shown belongs to it
  /// @param count ready text of how many wait there; empty for none
  public record Line(String label, String address, String icon, boolean here, String count) {}
}
