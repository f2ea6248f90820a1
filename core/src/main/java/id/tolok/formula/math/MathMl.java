package id.tolok.formula.math;

import id.tolok.formula.Expression;
import id.tolok.formula.math.Layout.Digits;
import id.tolok.formula.math.Layout.Fenced;
import id.tolok.formula.math.Layout.Fraction;
import id.tolok.formula.math.Layout.Noted;
import id.tolok.formula.math.Layout.Row;
import id.tolok.formula.math.Layout.Sign;
import id.tolok.formula.math.Layout.Term;
import id.tolok.formula.math.Layout.Words;
import java.util.Locale;

/// A formula in MathML Core, which browsers show and screen readers read without further help.
public final class MathMl {

  private static final Locale INDONESIAN = Locale.of("id");

  private final StringBuilder xml = new StringBuilder();
  private final Locale language;

  private MathMl(Locale language) {
    this.language = language;
  }

  /// A `math` element. It is in Indonesian, as the names of quantities and the sentence are; words
  /// of ours in another language say so.
  ///
  /// @param spoken the formula in words, for those who do not see it
  /// @param locale of the words between the names: English where it asks for it, Indonesian
  ///   otherwise
  public static String of(Expression expression, String spoken, Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    var writer = new MathMl(english ? Locale.ENGLISH : INDONESIAN);
    writer
        .xml
        .append("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\" lang=\"id\"")
        .append(" alttext=\"")
        .append(Xml.escaped(spoken))
        .append("\">");
    writer.write(new Typesetter(writer.language).layout(expression));
    return writer.xml.append("</math>").toString();
  }

  private void write(Layout layout) {
    switch (layout) {
      case Words(var text) -> element("mtext", text);
      case Term(var text) -> term(text);
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
        write(note);
        xml.append("</msub>");
      }
    }
  }

  private void term(String text) {
    if (language.equals(INDONESIAN)) {
      element("mtext", text);
      return;
    }
    xml.append("<mtext lang=\"").append(language.getLanguage()).append("\">");
    xml.append(Xml.escaped(text)).append("</mtext>");
  }

  private void element(String name, String text) {
    xml.append('<').append(name).append('>');
    xml.append(Xml.escaped(text));
    xml.append("</").append(name).append('>');
  }
}
