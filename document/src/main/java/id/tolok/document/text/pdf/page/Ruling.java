package id.tolok.document.text.pdf.page;

/// A straight rule drawn along an axis, in points from the upper left corner.
///
/// @param at the one coordinate all its points share: y when horizontal, x when vertical
/// @param from smaller end along the other axis
/// @param to larger end
public record Ruling(Axis axis, float at, float from, float to) {

  public enum Axis {
    HORIZONTAL,
    VERTICAL
  }

  public static final float TOUCH = 3f;

  public boolean isHorizontal() {
    return axis == Axis.HORIZONTAL;
  }

  public float length() {
    return to - from;
  }

  /// Whether this rule and one across it meet or nearly do.
  public boolean meets(Ruling across) {
    return axis != across.axis
        && across.at >= from - TOUCH
        && across.at <= to + TOUCH
        && at >= across.from - TOUCH
        && at <= across.to + TOUCH;
  }

  /// Whether this rule runs along most of a stretch of a line.
  public boolean covers(float position, float start, float end) {
    float overlap = Math.min(to, end) - Math.max(from, start);
    return Math.abs(at - position) <= TOUCH && overlap >= (end - start) * 0.6f;
  }
}
