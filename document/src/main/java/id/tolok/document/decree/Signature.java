package id.tolok.document.decree;

import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who signed: the block of office, name, rank and number at the end of an act.
///
/// @param name with titles, as printed
/// @param nip digits only
record Signature(
    @Nullable String name,
    @Nullable SourceSpan nameWhere,
    @Nullable String nip,
    @Nullable SourceSpan nipWhere) {

  private static final Pattern NIP =
      Pattern.compile(
          "^\\W*N\\s?[Il1]\\s?P\\b\\s*[.:]*\\s*([\\dOolI][\\dOolI .]{7,30}[\\dOolI])\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICE =
      Pattern.compile(
          "^\\s*(?:a\\.?n\\.?\\s+|plt\\.?\\s+|pj\\.?\\s+|plh\\.?\\s+)?"
              + DecreeSections.OFFICE
              + "\\b[^:;]{0,60}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?i)\\W*(?:ttd|tanda"
              + " tangan|cap|nip|pangkat|pembina|penata|pengatur|juru|ditandatangani|ditetapkan|pada"
              + " tanggal|tembusan|menimbang|mengingat|lampiran|nomor|tanggal|tentang|indikator|jabatan|kecamatan|kabupaten|pemerintah|tugas|fungsi|no\\b|bab\\b|yang"
              + " menandatangani|daftar|kata|a handwritten)\\b.*");
  private static final int BLOCK_HEIGHT = 6;

  static Optional<Signature> in(List<TextLine> lines) {
    for (int index = 0; index < lines.size(); index++) {
      var nip = NIP.matcher(lines.get(index).text());
      if (nip.find()) {
        return Optional.of(above(lines, index, nip));
      }
      if (isOffice(lines.get(index)) && afterPlaceAndDate(lines, index)) {
        var signed = below(lines, index);
        if (signed.isPresent()) {
          return signed;
        }
      }
    }
    return Optional.empty();
  }

  /// Every signature with a number, in order.
  static List<Signature> allIn(List<TextLine> lines) {
    var all = new ArrayList<Signature>();
    for (int index = 0; index < lines.size(); index++) {
      var nip = NIP.matcher(lines.get(index).text());
      if (nip.find()) {
        all.add(above(lines, index, nip));
      }
    }
    return all;
  }

  private static boolean isOffice(TextLine line) {
    return OFFICE.matcher(line.text().replace(",", "")).matches();
  }

  private static boolean afterPlaceAndDate(List<TextLine> lines, int index) {
    return index > 0 && IssuePlace.isDateLine(lines.get(index - 1).text());
  }

  private static Signature above(List<TextLine> lines, int index, Matcher nip) {
    var digits = digits(nip.group(1));
    var where = lines.get(index).where();
    for (int before = index - 1; before >= Math.max(0, index - BLOCK_HEIGHT); before--) {
      var line = lines.get(before);
      if (isName(line)) {
        return new Signature(Wording.joined(line.text()), line.where(), digits, where);
      }
    }
    return new Signature(null, null, digits, where);
  }

  private static Optional<Signature> below(List<TextLine> lines, int index) {
    int end = Math.min(lines.size(), index + 1 + BLOCK_HEIGHT);
    for (int next = index + 1; next < end; next++) {
      var line = lines.get(next);
      var nip = NIP.matcher(line.text());
      if (nip.find()) {
        return Optional.of(above(lines, next, nip));
      }
      if (isName(line) && Wording.isCapitals(line.text().replaceAll(",.*", ""))) {
        return Optional.of(withNumberBelow(lines, next));
      }
    }
    return Optional.empty();
  }

  private static Signature withNumberBelow(List<TextLine> lines, int index) {
    var line = lines.get(index);
    var name = Wording.joined(line.text());
    for (var below : lines.subList(index + 1, Math.min(lines.size(), index + 4))) {
      var nip = NIP.matcher(below.text());
      if (nip.find()) {
        return new Signature(name, line.where(), digits(nip.group(1)), below.where());
      }
    }
    return new Signature(name, line.where(), null, null);
  }

  private static boolean isName(TextLine line) {
    var text = line.text().strip();
    return !NOT_A_NAME.matcher(text).matches()
        && !isOffice(line)
        && !IssuePlace.isDateLine(text)
        && text.length() >= 3
        && text.length() <= 80
        && text.chars().filter(Character::isLetter).count() >= 3
        && text.chars().noneMatch(letter -> letter == ':' || letter == ';');
  }

  private static String digits(String scanned) {
    return scanned.replaceAll("[Oo]", "0").replaceAll("[lI]", "1").replaceAll("\\D", "");
  }
}
