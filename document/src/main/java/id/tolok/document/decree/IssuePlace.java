package id.tolok.document.decree;

import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where and when an act was made.
///
/// @param date ISO, shortened where the day is blank
record IssuePlace(
    @Nullable String place,
    @Nullable SourceSpan placeWhere,
    @Nullable String date,
    @Nullable SourceSpan dateWhere) {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\bdi\\s?tetapkan\\s+di\\s*:?\\s*([\\p{L}][\\p{L}"
              + " .'-]*?)\\s*(?:[,;]|pada\\s+tanggal|$)");
  private static final Pattern DATE =
      Pattern.compile("(?i)\\bpada\\s+tanggal\\b\\s*[:,]?\\s*(.*)$");
  private static final Pattern BOTH =
      Pattern.compile(
          "^\\s*(\\p{Lu}[\\p{L} .'-]{2,40}?)\\s*,\\s*((?:tanggal\\s+)?[\\dOl."
              + " …_/-]*\\s*(?:\\p{L}+\\s*)?[\\dOl /-]{4,})\\s*$");
  private static final Pattern ANNEX_DATE = Pattern.compile("(?i)^\\W*tanggal\\s*[:.]?\\s*(.*)$");

  static final IssuePlace UNKNOWN = new IssuePlace(null, null, null, null);

  /// The first place and date of signing among the lines.
  static IssuePlace signed(List<TextLine> lines) {
    var found = UNKNOWN;
    for (var line : lines) {
      found = found.orIn(line);
      if (found.date != null && found.place != null) {
        return found;
      }
    }
    return found;
  }

  /// The date an annex gives for its act.
  static IssuePlace annexed(List<TextLine> lines) {
    for (var line : lines) {
      var date = ANNEX_DATE.matcher(line.text());
      if (date.find()) {
        var iso = IndonesianDate.find(date.group(1));
        if (iso.isPresent()) {
          return new IssuePlace(null, null, iso.get(), line.where());
        }
      }
    }
    return UNKNOWN;
  }

  static boolean isDateLine(String text) {
    var both = BOTH.matcher(text);
    return DATE.matcher(text).find()
        || (both.matches() && IndonesianDate.find(both.group(2)).isPresent());
  }

  IssuePlace or(IssuePlace other) {
    return new IssuePlace(
        place != null ? place : other.place,
        place != null ? placeWhere : other.placeWhere,
        date != null ? date : other.date,
        date != null ? dateWhere : other.dateWhere);
  }

  private IssuePlace orIn(TextLine line) {
    var both = BOTH.matcher(line.text());
    if (both.matches()) {
      var date = IndonesianDate.find(both.group(2));
      if (date.isPresent()) {
        var place = Wording.readable(both.group(1));
        return or(new IssuePlace(place, line.where(), date.get(), line.where()));
      }
    }
    var place = PLACE.matcher(line.text());
    var date = DATE.matcher(line.text());
    var result = this;
    if (place.find()) {
      var name = Wording.readable(place.group(1));
      result = result.or(new IssuePlace(name, line.where(), null, null));
    }
    if (date.find()) {
      var iso = IndonesianDate.find(date.group(1));
      if (iso.isPresent()) {
        result = result.or(new IssuePlace(null, null, iso.get(), line.where()));
      }
    }
    return result;
  }
}
