package id.tolok.shell.web;

import java.util.List;

/// What the first page shows those who did not sign in: how Tolok goes from a file to figures.
public record WelcomeView(List<Step> steps) {

  /// One step of the way.
  ///
  /// @param icon name of a Bootstrap icon
  public record Step(String icon, String title, String text) {}
}
