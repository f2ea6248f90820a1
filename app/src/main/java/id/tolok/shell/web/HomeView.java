package id.tolok.shell.web;

import id.tolok.shell.home.HomePanel;
import java.util.List;

/// What the first page shows somebody who signed in.
///
/// @param todos what waits for them
/// @param steps towards a working installation; empty once all are done
/// @param panels how things stand
/// @param changes what was changed last
/// @param watching whether changes can be shown to them at all
public record HomeView(
    List<TodoLine> todos,
    List<StepLine> steps,
    List<HomePanel.Content> panels,
    List<ChangeLine> changes,
    boolean watching) {

  /// Something that waits.
  ///
  /// @param style how pressing it is
  public record TodoLine(String count, String text, String address, String style) {}

  /// A step of the set-up.
  ///
  /// @param done whether nothing is left of it
  /// @param next whether it is the one to do now, and the viewer may
  public record StepLine(String title, String text, String address, boolean done, boolean next) {}

  /// A change.
  public record ChangeLine(String text, String who, String at) {}
}
