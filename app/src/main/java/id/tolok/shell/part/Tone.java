package id.tolok.shell.part;

import java.util.Locale;

/// How good a piece of news or a state is. Always shown as a word and a sign as well as a colour.
public enum Tone {
  /// Done, accepted, in order.
  GOOD("check-circle-fill"),
  /// Under way, or worth knowing.
  INFO("info-circle-fill"),
  /// Neither good nor bad.
  PLAIN("dash-circle"),
  /// Wants a look.
  WARNING("exclamation-triangle-fill"),
  /// Failed, refused or contradictory.
  BAD("x-octagon-fill");

  private final String icon;

  Tone(String icon) {
    this.icon = icon;
  }

  /// Name of the Bootstrap icon that stands for it.
  public String icon() {
    return icon;
  }

  /// Name of the style that colours it.
  public String style() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
