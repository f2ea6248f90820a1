package id.tolok.document.text.word;

import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.Opening;
import id.tolok.document.text.archive.XmlNode;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/// The text of one paragraph: runs in order, breaks as `\n`, tabs as tabs, underlined runs between
/// `<u>` and `</u>`, equations as LaTeX. Inserted changes are read, deleted ones are not; text
/// boxes anchored here are handed back apart.
final class ParagraphText {

  private final Opening opening;
  private final SourceSpan where;
  private final StringBuilder text = new StringBuilder();
  private final List<XmlNode> boxes = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private boolean underlined;

  private ParagraphText(Opening opening, SourceSpan where) {
    this.opening = opening;
    this.where = where;
  }

  static Read of(XmlNode paragraph, Opening opening, SourceSpan where) {
    var reader = new ParagraphText(opening, where);
    reader.content(paragraph);
    reader.underline(false);
    return new Read(reader.text.toString(), reader.boxes);
  }

  /// @param boxes the contents of text boxes anchored in the paragraph
  record Read(String text, List<XmlNode> boxes) {}

  private void content(XmlNode node) {
    for (var child : node.children()) {
      switch (child.name()) {
        case "w:r" -> run(child);
        case "w:del", "w:moveFrom", "w:pPr", "w:sdtPr", "w:rPr" -> {} // nothing of it is printed
        case "m:oMath" -> math(child);
        case "mc:AlternateContent" -> alternative(child);
        default -> content(child);
      }
    }
  }

  private void run(XmlNode run) {
    var properties = run.child("w:rPr");
    var wave = properties.filter(p -> p.isOn("w:u"));
    if (properties.filter(p -> p.isOn("w:vanish")).isPresent()) {
      opening.remarkOnce(OpenFindingCode.HIDDEN_CONTENT, where, "Teks");
    }
    underline(wave.isPresent());
    for (var child : run.children()) {
      switch (child.name()) {
        case "w:t" -> text.append(child.text());
        case "w:tab", "w:ptab" -> text.append('\t');
        case "w:br", "w:cr" -> text.append(isPageBreak(child) ? "" : "\n");
        case "w:noBreakHyphen" -> text.append('-');
        case "w:sym" -> text.append(Symbols.character(child));
        case "w:fldChar" -> fieldMark(child);
        case "w:instrText" -> field.append(child.text());
        case "w:drawing", "w:pict" -> boxes.addAll(child.all("w:txbxContent"));
        case "w:object" ->
            opening.remarkOnce(
                OpenFindingCode.CONTENT_UNREADABLE, where, "Objek sisipan (misalnya rumus lama)");
        case "mc:AlternateContent" -> alternative(child);
        case "m:oMath" -> math(child);
        default -> {} // settings and marks without text
      }
    }
  }

  /// A drawing is written twice, for newer and older programs: one of them is enough.
  private void alternative(XmlNode node) {
    var chosen = node.child("mc:Choice").or(() -> node.child("mc:Fallback"));
    chosen.ifPresent(choice -> {
      var found = choice.all("w:txbxContent");
      if (found.isEmpty()) {
        content(choice);
      }
      boxes.addAll(found);
    });
  }

  private void math(XmlNode math) {
    underline(false);
    var latex = Equation.latex(math);
    if (!latex.isEmpty()) {
      boolean apart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(apart ? "" : " ").append(latex).append(' ');
    }
  }

  /// Old documents print fractions with a field: `EQ \f(above;below)`.
  private void fieldMark(XmlNode mark) {
    if (mark.attribute("fldCharType", "").equals("begin")) {
      field.setLength(0);
    } else {
      text.append(EquationField.latex(field.toString()));
      field.setLength(0);
    }
  }

  private void underline(boolean on) {
    if (on != underlined) {
      text.append(on ? "<u>" : "</u>");
      underlined = on;
    }
  }

  private static boolean isPageBreak(XmlNode mark) {
    var kind = mark.attribute("type", "");
    return kind.equals("page") || kind.equals("column");
  }
}
