package id.tolok.formula.math;

import java.util.List;

/// How a formula is set on the page, before it is written in one markup or another.
sealed interface Layout {

  /// A name somebody else gave, of a quantity or a constant.
  record Words(String text) implements Layout {}

  /// A word of ours, in the language the formula is set in.
  record Term(String text) implements Layout {}

  record Digits(String text) implements Layout {}

  /// An operation or separator.
  record Sign(String text) implements Layout {}

  record Row(List<Layout> parts) implements Layout {}

  record Fraction(Layout top, Layout bottom) implements Layout {}

  record Fenced(String open, Layout inner, String close) implements Layout {}

  /// A quantity with a small note of ours below, such as the year it belongs to.
  record Noted(Layout base, Term note) implements Layout {}
}
