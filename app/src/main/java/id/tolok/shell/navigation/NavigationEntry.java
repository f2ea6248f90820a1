package id.tolok.shell.navigation;

import id.tolok.shell.viewer.Action;
import java.util.Set;

/// A line of the navigation. Each module gives its own as beans; the frame shows those the viewer
/// may open.
///
/// @param group heading it stands under, a key of the shell's words
/// @param key of its words
/// @param address path it leads to
/// @param icon name of a Bootstrap icon
/// @param order place among all lines, small first
/// @param anyOf shown where the viewer may do one of these somewhere; empty: shown to everybody
///   signed in
public record NavigationEntry(
    String group, String key, String address, String icon, int order, Set<Action> anyOf) {
  public NavigationEntry {
    anyOf = Set.copyOf(anyOf);
  }
}
