package id.tolok.document.decree;

import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds where each legal act of a document begins.
final class DecreeSections {

  static final String OFFICE =
      "(?:PLT\\.?\\s+|PJ\\.?\\s+)?(?:CAMAT|LURAH|KEPALA|BUPATI|WALI\\s?KOTA|SEKRETARIS|DIREKTUR|GUBERNUR|INSPEKTUR|MENTERI)";

  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*(?:SURAT\\s+)?(?:KEPUTUSAN|PERATURAN)(?:\\s+" + OFFICE + "\\b.*)?\\s*",
          Pattern.DOTALL);
  private static final Pattern AGREEMENT =
      Pattern.compile("\\s*(?:PERJANJIAN|PENETAPAN)\\s+KINERJA\\b.*", Pattern.DOTALL);
  private static final Pattern ANNEX =
      Pattern.compile(
          "\\s*(?i:LAMPIRAN)\\b\\s*(?:[IVX]+\\b|\\d+\\b|:|\\.|$|(?i:SK|Surat|Keputusan|Peraturan)).*",
          Pattern.DOTALL);
  private static final Pattern NUMBER_OR_SUBJECT =
      Pattern.compile("(?i)(?:.*\\s)?(?:NOMOR|NO\\.)\\s*[:.]?.*|\\s*TENTANG\\b.*", Pattern.DOTALL);
  private static final Pattern ENACTING =
      Pattern.compile("(?i).*\\b(?:MENETAPKAN|MEMUTUSKAN)\\b.*");

  /// More than any file holds; further heads belong to the last act.
  private static final int MOST_ACTS = 200;

  private static final int HEAD_REACH = 5;
  private static final int ENACTING_REACH = 2;

  private DecreeSections() {}

  static List<DecreeSection> of(List<TextLine> lines) {
    var starts = new ArrayList<Integer>();
    var heads = new ArrayList<DecreeSection.Head>();
    for (int index = 0; index < lines.size() && starts.size() < MOST_ACTS; index++) {
      var head = head(lines, index);
      if (head == DecreeSection.Head.NONE || !isNew(head, heads)) {
        continue;
      }
      starts.add(index);
      heads.add(head);
    }
    if (starts.isEmpty()) {
      return List.of(new DecreeSection(List.of(), lines, DecreeSection.Head.NONE));
    }
    var sections = new ArrayList<DecreeSection>();
    for (int number = 0; number < starts.size(); number++) {
      int end = number + 1 < starts.size() ? starts.get(number + 1) : lines.size();
      var cover = number == 0 ? lines.subList(0, starts.getFirst()) : List.<TextLine>of();
      sections.add(
          new DecreeSection(cover, lines.subList(starts.get(number), end), heads.get(number)));
    }
    return sections;
  }

  /// Annexes belong to the act before them, and an office signs one agreement after the other under
  /// the same head.
  private static boolean isNew(DecreeSection.Head head, List<DecreeSection.Head> earlier) {
    return switch (head) {
      case DECREE -> true;
      case ANNEX, NONE -> earlier.isEmpty();
      case AGREEMENT -> earlier.isEmpty() || earlier.getLast() != DecreeSection.Head.AGREEMENT;
    };
  }

  private static DecreeSection.Head head(List<TextLine> lines, int index) {
    var text = lines.get(index).text();
    if (isAnnex(lines, index)) {
      return DecreeSection.Head.ANNEX;
    }
    if (HEAD.matcher(text).matches()
        && Wording.isCapitals(text.replaceAll("(?i)\\bNOMOR\\b.*", ""))
        && isNumbered(lines, index)
        && !isQuoted(lines, index)) {
      return DecreeSection.Head.DECREE;
    }
    if (AGREEMENT.matcher(text).matches() && Wording.isCapitals(text) && !isContents(text)) {
      return DecreeSection.Head.AGREEMENT;
    }
    return DecreeSection.Head.NONE;
  }

  static boolean isAnnex(List<TextLine> lines, int index) {
    var text = lines.get(index).text();
    return ANNEX.matcher(text).matches()
        && (Wording.isCapitals(text) || isNumbered(lines, index))
        && !isContents(text);
  }

  private static boolean isContents(String line) {
    return line.matches(".*(?:\\.{4,}|…{2,}).*");
  }

  private static boolean isNumbered(List<TextLine> lines, int index) {
    int end = Math.min(lines.size(), index + 1 + HEAD_REACH);
    return lines.subList(index, end).stream()
        .anyMatch(line -> NUMBER_OR_SUBJECT.matcher(line.text()).matches());
  }

  /// The act's name after "Menetapkan" and under "Lampiran" is no head.
  private static boolean isQuoted(List<TextLine> lines, int index) {
    for (int before = Math.max(0, index - ENACTING_REACH); before < index; before++) {
      if (ENACTING.matcher(lines.get(before).text()).matches() || isAnnexWord(lines.get(before))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnnexWord(TextLine line) {
    return line.text().strip().toUpperCase(Locale.ROOT).startsWith("LAMPIRAN");
  }
}
