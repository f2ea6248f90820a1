package id.tolok.formula.math;

import java.util.List;

/// How a formula is set on the page, before it is written in one markup or another.
sealed interface Layout {

  record Words(String text) implements Layout {}

  record Digits(String text) implements Layout {}

  /// An operation or separator.
  record Sign(String text) implements Layout {}

  record Row(List<Layout> parts) implements Layout {}

  record Fraction(Layout top, Layout bottom) implements Layout {}

  record Fenced(String open, Layout inner, String close) implements Layout {}

  /// A quantity with a small note below, such as the year it belongs to.
  record Noted(Layout base, String note) implements Layout {}
}
