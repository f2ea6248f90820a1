package id.tolok.reporting.drawing;

import java.awt.geom.Path2D;
import java.util.List;

/// The four faces of the answers, from very sad to very glad.
public final class Faces {

  private static final int SIDE = 100;
  private static final double HEAD = 46;
  private static final double EYE = 5.5;
  private static final double PEN = 5.5;
  private static final String INK = "#16232b";
  private static final List<String> COLOURS = List.of("#e8908c", "#f3bd7c", "#b5d99c", "#6fbf8b");

  /// How far the middle of each mouth hangs below its corners.
  private static final List<Double> SMILES = List.of(-17.0, -7.0, 12.0, 22.0);

  private Faces() {}

  /// @param score 1 to 4, 1 the worst
  public static Drawing of(int score) {
    double middle = SIDE / 2.0;
    double smile = SMILES.get(score - 1);
    var face = new Drawing(SIDE, SIDE);
    face.dot(middle, middle, HEAD, INK);
    face.dot(middle, middle, HEAD - 3, COLOURS.get(score - 1));
    face.dot(middle - 16, 40, EYE, INK);
    face.dot(middle + 16, 40, EYE, INK);
    double corners = smile < 0 ? 71 : 61;
    var mouth = new Path2D.Double();
    mouth.moveTo(middle - 21, corners);
    mouth.quadTo(middle, corners + smile, middle + 21, corners);
    face.stroke(mouth, PEN, INK);
    return face;
  }
}
