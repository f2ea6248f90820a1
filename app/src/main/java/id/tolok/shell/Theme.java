package id.tolok.shell;

/// The look of the pages.
public enum Theme {
  LIGHT,
  DARK,
  /// As the machine is set.
  AUTO
}
