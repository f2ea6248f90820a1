package id.tolok.document.text.pdf.block;

import id.tolok.document.text.pdf.page.Glyph;
import id.tolok.document.text.pdf.page.PageContent;
import id.tolok.document.text.pdf.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/// Finds the words that a rule underlines: a rule that belongs to no table, just below a baseline.
/// The bar of a fraction counts as well, since the number above it is printed the same way.
final class Underlines {

  private Underlines() {}

  static PageContent mark(PageContent page, List<Ruling> rules) {
    var bars =
        rules.stream()
            .filter(Ruling::isHorizontal)
            .filter(rule -> rules.stream().noneMatch(rule::meets))
            .filter(rule -> rule.length() < page.width() * 0.6f)
            .toList();
    if (bars.isEmpty()) {
      return page;
    }
    var glyphs = new ArrayList<Glyph>();
    for (var glyph : page.glyphs()) {
      boolean under = bars.stream().anyMatch(bar -> isUnder(bar, glyph));
      glyphs.add(under ? glyph.withUnderline() : glyph);
    }
    return new PageContent(
        page.number(),
        page.width(),
        page.height(),
        glyphs,
        page.rulings(),
        page.pictures(),
        page.upright());
  }

  private static boolean isUnder(Ruling bar, Glyph glyph) {
    float below = bar.at() - glyph.y();
    return below > -glyph.size() * 0.1f
        && below < glyph.size() * 0.5f
        && glyph.middleX() >= bar.from() - 1
        && glyph.middleX() <= bar.to() + 1;
  }
}
