package id.tolok.document.text.pdf.block;

import id.tolok.document.text.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Glyphs on one line, from left to right.
public record TextLine(List<Glyph> glyphs) {

  /// Part of the font size by which baselines of one line may differ, as for raised figures.
  private static final float SAME_LINE = 0.45f;

  private static final float COLUMN_GAP = 2.5f;

  public TextLine {
    glyphs = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
  }

  /// The lines that glyphs form, top to bottom.
  public static List<TextLine> of(List<Glyph> glyphs) {
    var lines = new ArrayList<TextLine>();
    var line = new ArrayList<Glyph>();
    var sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
    for (var glyph : sorted) {
      if (!line.isEmpty()) {
        var first = line.getFirst();
        float tolerance = Math.max(first.size(), glyph.size()) * SAME_LINE;
        if (glyph.y() - first.y() > tolerance) {
          lines.add(new TextLine(line));
          line = new ArrayList<>();
        }
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(new TextLine(line));
    }
    return lines;
  }

  public float y() {
    return glyphs.getFirst().y();
  }

  public float left() {
    return glyphs.getFirst().x();
  }

  public float right() {
    return glyphs.stream().map(Glyph::right).max(Float::compare).orElse(0f);
  }

  /// Up to the first blank.
  float firstWordWidth() {
    int end = 1;
    while (end < glyphs.size() && !isApart(glyphs.get(end - 1), glyphs.get(end))) {
      end++;
    }
    return glyphs.get(end - 1).right() - left();
  }

  boolean isUnderlined() {
    return glyphs.stream().anyMatch(Glyph::underlined);
  }

  /// The words with single blanks between them, underlined ones marked.
  String words() {
    return text(0, 0);
  }

  /// The words where they stand on the page, set in letters of one width. Without marks, which
  /// would move them.
  ///
  /// @param letter width of a letter
  String layout(float pageLeft, float letter) {
    return text(pageLeft, letter);
  }

  private String text(float pageLeft, float letter) {
    var text = new StringBuilder();
    boolean underlined = false;
    Glyph before = null;
    for (var glyph : glyphs) {
      boolean blank = before != null && isApart(before, glyph);
      boolean marked = glyph.underlined() && letter == 0;
      boolean far =
          letter > 0 && (before == null || glyph.x() - before.right() > letter * COLUMN_GAP);
      if (underlined && !marked) {
        text.append("</u>");
        underlined = false;
      }
      if (far) {
        int column = Math.round((glyph.x() - pageLeft) / letter);
        int blanks = Math.max(before == null ? 0 : 2, column - text.length());
        text.append(" ".repeat(Math.min(blanks, 400)));
      } else if (blank) {
        text.append(' ');
      }
      if (marked && !underlined) {
        text.append("<u>");
        underlined = true;
      }
      text.append(glyph.text());
      before = glyph;
    }
    return text.append(underlined ? "</u>" : "").toString();
  }

  private static boolean isApart(Glyph before, Glyph glyph) {
    float gap = glyph.x() - before.right();
    return (glyph.apart() && gap > -glyph.size() * 0.1f)
        || gap > Math.max(before.space(), glyph.space());
  }
}
