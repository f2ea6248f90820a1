package id.tolok.document.extract.row;

import id.tolok.document.text.Markup;
import id.tolok.kernel.SourceSpan;
import java.util.regex.Pattern;

/// What a cell holds and where it stands.
///
/// @param raw with line breaks and inline marks
public record CellText(String raw, SourceSpan where) {

  private static final Pattern NONE =
      Pattern.compile("(?i)[\\s\\-–—.…_]*|n\\s?/\\s?a|na|nihil|tidak ada");
  private static final Pattern AS_ABOVE =
      Pattern.compile(
          "(?i)\\W*s\\W{0,2}d\\W{0,2}a\\W*|\\W*idem\\W*|[-\\s]*[\"“”]+[-\\s]*|,,|[-\\s]*''[-\\s]*");

  public String plain() {
    return Markup.plain(raw);
  }

  /// Whether the cell says that there is nothing.
  public boolean isNone() {
    return NONE.matcher(Markup.withoutMarks(raw).strip()).matches();
  }

  /// Whether the cell refers to the one above: `sda`, `idem`, ditto marks.
  public boolean isAsAbove() {
    return AS_ABOVE.matcher(Markup.withoutMarks(raw).strip()).matches();
  }

  CellText joined(CellText next) {
    return new CellText(raw + "\n" + next.raw, where.to(next.where));
  }

  CellText beside(CellText right) {
    return new CellText(raw + " " + right.raw, where.to(right.where));
  }
}
