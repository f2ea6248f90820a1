package id.tolok.document.decree;

import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of an act.
///
/// @param raw as printed
/// @param where the line it stands in
record DecreeNumber(String raw, SourceSpan where) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|\\s)(?:NOMOR|Nomor|NOMER|No\\.|NO\\.)\\s*[:.]?\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern END =
      Pattern.compile("\\s+(?:TENTANG|Tentang|TANGGAL|Tanggal)\\b.*", Pattern.DOTALL);
  private static final Pattern BLANK = Pattern.compile("[\\s._…-]*");
  private static final Pattern BLANK_PART = Pattern.compile("/\\s*/|^\\s*/|[.…_]{3,}");
  private static final Pattern AROUND_SIGN = Pattern.compile("\\s*([/.-])\\s*");

  /// The number in the first line that has one; the line below counts when the label's own line is
  /// empty.
  static Optional<DecreeNumber> in(List<TextLine> lines) {
    for (int index = 0; index < lines.size(); index++) {
      var line = lines.get(index);
      var label = LABEL.matcher(line.text());
      if (!label.find()) {
        continue;
      }
      var raw = END.matcher(label.group(1)).replaceAll("").strip();
      if (!raw.isEmpty()) {
        return Optional.of(new DecreeNumber(raw, line.where()));
      }
      if (index + 1 < lines.size() && isNumber(lines.get(index + 1).text())) {
        return Optional.of(
            new DecreeNumber(lines.get(index + 1).text().strip(), lines.get(index + 1).where()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(String text) {
    return text.strip().matches("[\\p{L}\\d./ -]*\\d[\\p{L}\\d./ -]*") && text.length() < 60;
  }

  boolean isBlank() {
    return BLANK.matcher(raw).matches();
  }

  /// A part was left to be filled in by hand.
  boolean hasBlankPart() {
    return BLANK_PART.matcher(raw).find();
  }

  /// Without the blanks around slashes, points and hyphens; words keep theirs.
  String cleaned() {
    var single = Wording.joined(raw);
    var result = single.contains("/") ? AROUND_SIGN.matcher(single).replaceAll("$1") : single;
    return result.replaceAll("[.,;]+$", "");
  }
}
