package id.tolok.shell;

import java.util.Locale;

/// The look of the pages.
public enum Theme {
  LIGHT,
  DARK,
  /// As the machine is set.
  AUTO;

  /// The value of the page's `data-bs-theme` attribute.
  public String look() {
    return name().toLowerCase(Locale.ROOT);
  }
}
