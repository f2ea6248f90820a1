package id.tolok.document.decree;

import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an act is about: the words after TENTANG.
record DecreeTitle(String text, SourceSpan where) {

  private static final Pattern SUBJECT =
      Pattern.compile("^(?:.*\\s)?(?:TENTANG|Tentang|T E N T A N G|TE NTAN G)\\b\\s*:?\\s*(.*)$");
  private static final Pattern END =
      Pattern.compile(
          "^\\W*(?:"
              + DecreeSections.OFFICE
              + "\\b(?!.*\\bTAHUN\\b).{0,60}|DENGAN"
              + " RAHMAT.*|(?i:menimbang|mengingat|memutuskan|nomor|tanggal)\\b.*|(?i:jabatan|nama|satuan|unit"
              + " kerja)\\b.*:.*)$");
  private static final Pattern SHEET =
      Pattern.compile(
          "^\\W*(?:INDIKATOR|MANUAL|PERJANJIAN|PENETAPAN|RENCANA|DAFTAR|MATRIKS|N?DIKATOR)\\b.*");
  private static final Pattern ENUMERATED = Pattern.compile("^\\s*\\d{1,2}[.)]\\s.*");
  private static final int MOST_LINES = 9;

  static Optional<DecreeTitle> afterSubject(List<TextLine> lines) {
    for (int index = 0; index < lines.size(); index++) {
      var subject = SUBJECT.matcher(lines.get(index).text());
      if (subject.matches()) {
        return from(lines, index + 1, subject.group(1));
      }
    }
    return Optional.empty();
  }

  /// Where an annex does not repeat the subject: the heading of its first sheet.
  static Optional<DecreeTitle> ofFirstSheet(List<TextLine> lines) {
    for (int index = 0; index < lines.size(); index++) {
      var line = lines.get(index);
      if (SHEET.matcher(line.text()).matches() && line.isCapitals()) {
        return from(lines, index, "");
      }
    }
    return Optional.empty();
  }

  private static Optional<DecreeTitle> from(List<TextLine> lines, int start, String first) {
    var parts = new ArrayList<String>();
    SourceSpan where = null;
    if (!first.isBlank()) {
      parts.add(first);
      where = lines.get(start - 1).where();
    }
    int end = Math.min(lines.size(), start + MOST_LINES);
    for (var line : lines.subList(Math.min(start, end), end)) {
      if (END.matcher(line.text()).matches()
          || ENUMERATED.matcher(line.text()).matches()
          || (!parts.isEmpty() && !continues(parts, line))) {
        break;
      }
      parts.add(line.text());
      where = where == null ? line.where() : where.to(line.where());
    }
    var text = Wording.joined(parts).replaceAll("\\s*[.,;]+$", "");
    return text.isEmpty() || where == null
        ? Optional.empty()
        : Optional.of(new DecreeTitle(text, where));
  }

  /// A title in capitals ends where the capitals end; a repeated sheet heading is a new one.
  private static boolean continues(List<String> parts, TextLine line) {
    boolean capitals = Wording.isCapitals(Wording.joined(parts));
    if (capitals && !line.isCapitals() && !line.text().matches("\\W*[\\d–—\\s-]+\\W*")) {
      return false;
    }
    return !parts.contains(line.text())
        && !(SHEET.matcher(line.text()).matches()
            && Wording.joined(parts).startsWith(line.text().strip().split("\\s+")[0]));
  }
}
