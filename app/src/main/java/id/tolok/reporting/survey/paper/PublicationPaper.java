package id.tolok.reporting.survey.paper;

import id.tolok.reporting.drawing.Drawing;
import id.tolok.reporting.layout.Seal;
import id.tolok.reporting.pdf.PaperStyle;
import id.tolok.reporting.pdf.QrPicture;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;

/// A publication on its way to PDF: what the template `reporting/print/publication` fills in.
///
/// @param elements the picture of its chart
public record PublicationPaper(
    Publication publication, Seal seal, QrPicture picture, Drawing elements) {

  public static PublicationPaper of(Publication publication, Seal seal) {
    return new PublicationPaper(
        publication, seal, seal.picture(), publication.elements().drawing());
  }

  /// The words around it, which are Indonesian like what they stand beside.
  public String w(String key, Object... values) {
    return Words.in(Language.ID).get(key, values);
  }

  /// Letters and frame in the colour of the grade.
  public String letterStyle() {
    return "color:" + publication.colour();
  }

  public String frameStyle() {
    return "border-color:" + publication.colour();
  }

  /// How the page looks.
  public PaperStyle style() {
    return new PaperStyle(
        "publication",
        "",
        publication.title() + " · " + publication.agency() + " · " + seal.version(),
        seal.sampleMark(),
        seal.mark());
  }
}
