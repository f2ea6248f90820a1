package id.tolok.document.extract;

import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The heading lines above a table, collected while they come.
final class SheetTitle {

  private static final Pattern ABOUT_INDICATORS =
      Pattern.compile(
          "(?i)^\\W*(?:tabel\\b.*|lampiran\\b.*)?\\W*(?:n?dikator\\b|indi?kator\\b|iku\\b|iki\\b|i"
              + " k u\\b|perjanjian kinerja|penetapan kinerja|rencana aksi|rencana"
              + " kinerja|target\\b|sasaran\\b|matriks|daftar indikator|penetapan"
              + " indikator|reviu|perubahan indikator|manual).*");
  private static final int LONGEST = 140;

  private final List<TextLine> lines = new ArrayList<>();

  /// Whether a line can be part of a heading: capitals, or short words about indicators.
  static boolean isHeadingLine(TextLine line) {
    var text = line.text().strip();
    return text.length() <= LONGEST
        && !text.endsWith(";")
        && (Wording.isCapitals(text) || isAboutIndicators(text) && !text.endsWith("."));
  }

  private static boolean isAboutIndicators(String text) {
    return ABOUT_INDICATORS.matcher(text).matches()
        && Character.isUpperCase(text.replaceAll("^[^\\p{L}]+", " ").strip().concat("a").charAt(0));
  }

  void add(TextLine line) {
    lines.add(line);
  }

  void clear() {
    lines.clear();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  boolean announcesIndicators() {
    return lines.stream().anyMatch(line -> ABOUT_INDICATORS.matcher(line.text()).matches())
        || position().isPresent();
  }

  /// The position the heading names.
  Optional<String> position() {
    return lines.stream()
        .flatMap(line -> PositionHeading.inTitle(line.text()).stream())
        .findFirst();
  }

  /// The heading's words from where they speak of the table.
  String name() {
    var words =
        lines.stream()
            .map(TextLine::text)
            .dropWhile(text -> !ABOUT_INDICATORS.matcher(text).matches())
            .toList();
    return Wording.joined(words.isEmpty() ? lines.stream().map(TextLine::text).toList() : words);
  }

  Optional<String> echelon() {
    return lines.stream()
        .flatMap(line -> PositionHeading.echelon(line.text()).stream())
        .findFirst();
  }

  /// All the heading's words, to recognise it on the next page.
  String words() {
    return Wording.joined(lines.stream().map(TextLine::text).toList()).toUpperCase(Locale.ROOT);
  }

  SourceSpan where(SourceSpan otherwise) {
    return lines.isEmpty() ? otherwise : lines.getFirst().where().to(lines.getLast().where());
  }
}
