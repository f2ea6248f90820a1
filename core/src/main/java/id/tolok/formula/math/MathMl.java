package id.tolok.formula.math;

import id.tolok.formula.Expression;
import id.tolok.formula.math.Layout.Digits;
import id.tolok.formula.math.Layout.Fenced;
import id.tolok.formula.math.Layout.Fraction;
import id.tolok.formula.math.Layout.Noted;
import id.tolok.formula.math.Layout.Row;
import id.tolok.formula.math.Layout.Sign;
import id.tolok.formula.math.Layout.Words;

/// A formula in MathML Core, which browsers show and screen readers read without further help.
public final class MathMl {

  private final StringBuilder xml = new StringBuilder();

  private MathMl() {}

  /// A `math` element.
  ///
  /// @param spoken the formula in words, for those who do not see it
  public static String of(Expression expression, String spoken) {
    var writer = new MathMl();
    writer
        .xml
        .append("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\" lang=\"id\"")
        .append(" alttext=\"")
        .append(Xml.escaped(spoken))
        .append("\">");
    writer.write(new Typesetter().layout(expression));
    return writer.xml.append("</math>").toString();
  }

  private void write(Layout layout) {
    switch (layout) {
      case Words(var text) -> element("mtext", text);
      case Digits(var text) -> element("mn", text);
      case Sign(var text) -> element("mo", text);
      case Row(var parts) -> {
        xml.append("<mrow>");
        parts.forEach(this::write);
        xml.append("</mrow>");
      }
      case Fraction(var top, var bottom) -> {
        xml.append("<mfrac>");
        write(top);
        write(bottom);
        xml.append("</mfrac>");
      }
      case Fenced(var open, var inner, var close) -> {
        xml.append("<mrow>");
        element("mo", open);
        write(inner);
        element("mo", close);
        xml.append("</mrow>");
      }
      case Noted(var base, var note) -> {
        xml.append("<msub>");
        write(base);
        element("mtext", note);
        xml.append("</msub>");
      }
    }
  }

  private void element(String name, String text) {
    xml.append('<').append(name).append('>');
    xml.append(Xml.escaped(text));
    xml.append("</").append(name).append('>');
  }
}
