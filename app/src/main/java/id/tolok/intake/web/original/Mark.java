package id.tolok.intake.web.original;

import id.tolok.kernel.SourceSpan;
import java.util.Objects;

/// Something to be seen at a place of the original: a finding, or the place that was asked for.
///
/// @param tone `bad`, `warning`, `info` or `chosen`: the class it is drawn with
/// @param label what it is about, read aloud and shown on pointing
/// @param address where it leads; empty where nowhere
public record Mark(SourceSpan where, String tone, String label, String address) {

  /// The place that was asked for.
  public static final String CHOSEN = "chosen";

  /// Whether it touches a place on the same page and sheet.
  boolean touches(SourceSpan other) {
    return Objects.equals(where.page(), other.page())
        && Objects.equals(where.sheet(), other.sheet())
        && (where.cell() == null || other.cell() == null || where.cell().equals(other.cell()))
        && before(where.line(), where.column(), other.endLine(), other.endColumn())
        && before(other.line(), other.column(), where.endLine(), where.endColumn());
  }

  private static boolean before(int line, int column, int thanLine, int thanColumn) {
    return line < thanLine || (line == thanLine && column <= thanColumn);
  }
}
