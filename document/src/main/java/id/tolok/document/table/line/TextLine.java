package id.tolok.document.table.line;

import id.tolok.document.text.Block;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a document on its way into a table.
///
/// @param text as printed, form feeds turned into blanks
/// @param pageStart whether a new page begins with this line
public record TextLine(String text, SourceSpan where, boolean pageStart) {

  private static final Pattern STRETCH = Pattern.compile("\\S+(?: \\S+)*");

  public static List<TextLine> of(List<Block.Line> lines) {
    var result = new ArrayList<TextLine>(lines.size());
    Integer page = null;
    boolean fed = false;
    for (var line : lines) {
      var at = line.where();
      boolean turned = page != null && !page.equals(at.page());
      boolean feed = line.text().indexOf('\f') >= 0;
      boolean feedFirst = feed && line.text().strip().length() > 0;
      result.add(
          new TextLine(
              line.text().replace('\f', ' ').replace('\u00a0', ' ').replace('\t', ' '),
              at,
              turned || fed || feedFirst));
      fed = feed && !feedFirst;
      page = at.page();
    }
    return result;
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  public String stripped() {
    return text.strip();
  }

  /// The place of a part of this line, counted in characters from 0.
  SourceSpan span(int from, int to) {
    if (where.line() != where.endLine()) {
      return where;
    }
    return new SourceSpan(
        where.line(),
        where.column() + from,
        where.line(),
        where.column() + to,
        where.page(),
        where.sheet(),
        where.cell());
  }

  public Piece piece(int from, int to) {
    return new Piece(this, from, to);
  }

  /// The stretches of this line that wider gaps than one blank set apart.
  public List<Piece> stretches() {
    var pieces = new ArrayList<Piece>();
    var matcher = STRETCH.matcher(text);
    while (matcher.find()) {
      pieces.add(new Piece(this, matcher.start(), matcher.end()));
    }
    return pieces;
  }
}
