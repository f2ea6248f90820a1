package id.tolok.reporting.survey.paper;

import id.tolok.reporting.drawing.Drawing;
import id.tolok.reporting.drawing.Faces;
import id.tolok.reporting.pdf.PaperStyle;
import id.tolok.reporting.pdf.QrPicture;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.List;

/// The poster of a place: one glance, one code, one address, in both languages. It never grows old,
/// since its address leads to whichever round is open.
///
/// @param address as somebody types it, without the scheme
/// @param code the same as a QR code, with the scheme
public record Poster(
    String agency,
    String government,
    String place,
    String address,
    QrPicture code,
    List<Face> faces,
    List<Step> steps) {

  private static final int SCORES = 4;
  private static final int STEPS = 3;
  private static final int SHORT_ADDRESS = 30;
  private static final int LONG_ADDRESS = 44;
  private static final int SHORT_PLACE = 60;
  private static final Words ID = Words.in(Language.ID);
  private static final Words EN = Words.in(Language.EN);

  /// An answer as a face.
  public record Face(Drawing drawing, String words, String english) {}

  /// What to do, in order.
  public record Step(String number, String words, String english) {}

  /// @param origin where this program answers, such as `https://kinerja.contoh.go.id`
  /// @param pointCode end of the address of the place
  public static Poster of(
      String agency, String government, String place, String origin, String pointCode) {
    String whole = origin + "/s/" + pointCode;
    List<Face> faces = new ArrayList<>();
    for (int score = 1; score <= SCORES; score++) {
      String key = "reporting.poster.face." + score;
      faces.add(new Face(Faces.of(score), ID.get(key), EN.get(key)));
    }
    List<Step> steps = new ArrayList<>();
    for (int step = 1; step <= STEPS; step++) {
      String key = "reporting.poster.step." + step;
      steps.add(new Step(Integer.toString(step), ID.get(key), EN.get(key)));
    }
    return new Poster(
        agency,
        government,
        place,
        whole.replaceFirst("^https?://", ""),
        QrPicture.of(whole),
        faces,
        steps);
  }

  public String w(String key) {
    return ID.get(key);
  }

  public String english(String key) {
    return EN.get(key);
  }

  /// What is read aloud in place of the code.
  public String codeWords() {
    return ID.get("reporting.poster.code", address);
  }

  /// How the page looks.
  public PaperStyle style() {
    return PaperStyle.bare("poster");
  }

  /// A long address gets smaller letters rather than a second line.
  public String addressSize() {
    if (address.length() <= SHORT_ADDRESS) {
      return "address";
    }
    return address.length() <= LONG_ADDRESS ? "address address--long" : "address address--longest";
  }

  public String placeSize() {
    return place.length() <= SHORT_PLACE ? "place" : "place place--long";
  }
}
