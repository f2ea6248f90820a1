package id.tolok.intake.web.review;

import id.tolok.intake.web.original.PlaceKey;
import id.tolok.kernel.SourceSpan;
import id.tolok.shell.wording.Words;
import org.jspecify.annotations.Nullable;

/// A place in the original as people look it up: sheet and cell, page and line, or line.
final class PlaceWords {

  private final Words words;

  PlaceWords(Words words) {
    this.words = words;
  }

  /// Empty where there is no place.
  String of(@Nullable SourceSpan where) {
    if (where == null) {
      return "";
    }
    if (where.sheet() != null) {
      return where.cell() == null
          ? words.get("intake.place.row", where.sheet(), Integer.toString(where.line()))
          : where.sheet() + "!" + where.cell();
    }
    var line = Integer.toString(where.line());
    return where.page() == null
        ? words.get("intake.place.line", line)
        : words.get("intake.place.page", Integer.toString(where.page()), line);
  }

  static String key(@Nullable SourceSpan where) {
    return where == null ? "" : PlaceKey.of(where);
  }
}
