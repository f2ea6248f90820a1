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

/// A formula in Office Math Markup (ECMA-376 part 1, 22.1), an equation that Word can edit.
public final class Omml {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/math";

  private static final Locale INDONESIAN = Locale.of("id");

  private final StringBuilder xml = new StringBuilder();

  private Omml() {}

  /// An `m:oMath` element, to be placed in a paragraph of a form in Indonesian.
  public static String of(Expression expression) {
    var writer = new Omml();
    writer.xml.append("<m:oMath xmlns:m=\"").append(NAMESPACE).append("\">");
    writer.write(new Typesetter(INDONESIAN).layout(expression));
    return writer.xml.append("</m:oMath>").toString();
  }

  private void write(Layout layout) {
    switch (layout) {
      // Without "normal text" Word would set every letter of a name as a variable in italics.
      case Words(var text) -> run("<m:rPr><m:nor/></m:rPr>", text);
      case Term(var text) -> run("<m:rPr><m:nor/></m:rPr>", text);
      case Digits(var text) -> run("", text);
      case Sign(var text) -> run("", text);
      case Row(var parts) -> parts.forEach(this::write);
      case Fraction(var top, var bottom) -> {
        xml.append("<m:f>");
        part("m:num", top);
        part("m:den", bottom);
        xml.append("</m:f>");
      }
      case Fenced(var open, var inner, var close) -> {
        xml.append("<m:d><m:dPr><m:begChr m:val=\"").append(open);
        xml.append("\"/><m:endChr m:val=\"").append(close).append("\"/></m:dPr>");
        part("m:e", inner);
        xml.append("</m:d>");
      }
      case Noted(var base, var note) -> {
        xml.append("<m:sSub>");
        part("m:e", base);
        part("m:sub", note);
        xml.append("</m:sSub>");
      }
    }
  }

  private void part(String name, Layout layout) {
    xml.append('<').append(name).append('>');
    write(layout);
    xml.append("</").append(name).append('>');
  }

  private void run(String properties, String text) {
    xml.append("<m:r>").append(properties).append("<m:t xml:space=\"preserve\">");
    xml.append(Xml.escaped(text));
    xml.append("</m:t></m:r>");
  }
}
