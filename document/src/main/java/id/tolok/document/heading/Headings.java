package id.tolok.document.heading;

import id.tolok.kernel.EditDistance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises column headings by a scored comparison with known synonyms, so that slips of the pen,
/// cut words and additions in brackets do no harm.
public final class Headings {

  private static final int MOST_WORDS = 9;
  private static final int LONGEST_CELL = 240;
  private static final int ONE_SLIP = 1;
  private static final Set<Field> PLANNED_OR_MEASURED =
      EnumSet.of(Field.TARGET, Field.BASELINE, Field.RESULT);
  private static final double COMPOSED = 0.9;
  private static final double FILLED = 0.85;

  /// Words that may stand beside a known heading without changing what it means.
  private static final Set<String> FILLERS =
      Set.of(
          "DAN",
          "ATAU",
          "YANG",
          "PADA",
          "UNTUK",
          "DARI",
          "SKPD",
          "OPD",
          "PD",
          "PERANGKAT",
          "DAERAH",
          "KECAMATAN",
          "DINAS",
          "BADAN",
          "KELURAHAN",
          "KABUPATEN",
          "KOTA",
          "INSTANSI",
          "IKU",
          "IKI",
          "IK",
          "IKK",
          "UTAMA",
          "KINERJA",
          "INDIVIDU",
          "INDIKATOR",
          "STRATEGIS",
          "RENSTRA",
          "ESELON",
          "II",
          "III",
          "IV",
          "KE",
          "DATA",
          "PEMILIHAN",
          "KUNCI",
          "UNIT",
          "KERJA",
          "CAPAIAN",
          "PERSEN",
          "TERKAIT",
          "OUTCOME",
          "OUTPUT");

  private static final int SHORTEST_PIECE = 4;

  private static final Set<String> HEADING_WORDS =
      Stream.concat(Synonyms.words().stream(), FILLERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern ALTERNATIVE =
      Pattern.compile("\\s*/\\s*|\\s+DAN\\s+|\\s*,\\s*|\\s+-\\s+");

  private Headings() {}

  /// What a whole header cell means; empty when it is no heading. Line breaks count as blanks.
  public static Optional<Heading> match(String cell) {
    if (cell.length() > LONGEST_CELL) {
      return Optional.empty();
    }
    var text = HeadingText.of(cell);
    if (text.words().isEmpty()) {
      return text.period().isEmpty() ? Optional.empty() : Optional.of(text.periodAlone());
    }
    if (text.words().size() > MOST_WORDS) {
      return Optional.empty();
    }
    return whole(text)
        .or(() -> composed(text))
        .or(() -> withFillers(text))
        .map(heading -> text.withPeriod(heading));
  }

  /// The fields one of whose headings contains these words, as a header line that was cut into
  /// pieces would: `PENANGGUNG`, `JAWAB`, `INDI-`. Empty when the text is no piece of any heading.
  public static Set<Field> fragmentOf(String text) {
    var fields = EnumSet.noneOf(Field.class);
    var letters = HeadingText.of(text).letters();
    if (letters.length() < 2) {
      return fields;
    }
    for (var synonym : Synonyms.all()) {
      if (synonym.letters().startsWith(letters)
          || synonym.letters().endsWith(letters)
          || (letters.length() > 3 && synonym.letters().contains(letters))) {
        fields.add(synonym.field());
      }
    }
    return fields;
  }

  /// The headings that stand one after the other in a line of running text; empty when the line
  /// holds anything that is no heading.
  public static List<Heading> sequence(String line) {
    var words = List.of(line.strip().split("\\s+"));
    var found = new ArrayList<Heading>();
    int start = 0;
    while (start < words.size()) {
      int end = Math.min(words.size(), start + MOST_WORDS);
      Optional<Heading> heading = Optional.empty();
      while (end > start) {
        heading = exactly(String.join(" ", words.subList(start, end)));
        if (heading.isPresent()) {
          break;
        }
        end--;
      }
      if (heading.isEmpty()) {
        return List.of();
      }
      found.add(heading.get());
      start = end;
    }
    return found;
  }

  /// Whether a word occurs in headings, whole or cut off where a narrow column ends.
  public static boolean isHeadingWord(String word) {
    var upper = HeadingText.common(word.toUpperCase(Locale.ROOT));
    if (HEADING_WORDS.contains(upper)) {
      return true;
    }
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    if (upper.length() < SHORTEST_PIECE) {
      return false;
    }
    return HEADING_WORDS.stream().anyMatch(known -> isPiece(upper, known))
        || (capitals
            && (HEADING_WORDS.stream().anyMatch(known -> isSlip(upper, known))
                || Synonyms.all().stream().anyMatch(known -> known.letters().contains(upper))));
  }

  private static boolean isPiece(String word, String known) {
    return known.startsWith(word) || known.endsWith(word);
  }

  private static boolean isSlip(String word, String known) {
    return known.length() > SHORTEST_PIECE + 1
        && Math.abs(word.length() - known.length()) <= 1
        && EditDistance.between(word, known) <= 1;
  }

  /// Whether a cell only numbers its column: `(1)`, `2`, `[3]`, `(7A)`.
  public static boolean isColumnNumber(String cell) {
    return HeadingText.COLUMN_NUMBER.matcher(HeadingText.withoutMarks(cell).strip()).matches();
  }

  /// Whether a row numbers the columns and holds nothing else. A single number is not enough.
  public static boolean isNumberingRow(List<String> cells) {
    var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() > 1 && filled.stream().allMatch(Headings::isColumnNumber);
  }

  private static Optional<Heading> exactly(String words) {
    var text = HeadingText.of(words);
    if (text.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)))) {
      return Optional.empty();
    }
    if (text.words().isEmpty()) {
      return text.period().isEmpty() ? Optional.empty() : Optional.of(text.periodAlone());
    }
    return Synonyms.closest(text.letters(), ONE_SLIP)
        .filter(heading -> text.period().isEmpty() || PLANNED_OR_MEASURED.contains(heading.field()))
        .map(text::withPeriod);
  }

  private static Optional<Heading> whole(HeadingText text) {
    return Synonyms.closest(text.letters());
  }

  /// `FORMULASI / PENJELASAN`, `TUJUAN DAN SASARAN`: each part is a heading.
  private static Optional<Heading> composed(HeadingText text) {
    var fields = EnumSet.noneOf(Field.class);
    var parts = ALTERNATIVE.split(text.line());
    if (parts.length < 2) {
      return Optional.empty();
    }
    for (var part : parts) {
      var heading = Synonyms.closest(HeadingText.of(part).letters());
      if (heading.isEmpty()) {
        return Optional.empty();
      }
      fields.add(heading.get().field());
    }
    return joined(fields).map(field -> Heading.of(field, COMPOSED));
  }

  private static Optional<Field> joined(Set<Field> fields) {
    if (fields.size() == 1) {
      return Optional.of(fields.iterator().next());
    }
    var explaining =
        EnumSet.of(Field.FORMULA, Field.EXPLANATION, Field.DEFINITION, Field.RATIONALE);
    if (explaining.containsAll(fields)) {
      return Optional.of(Field.EXPLANATION);
    }
    if (fields.equals(EnumSet.of(Field.OBJECTIVE, Field.OTHER))) {
      return Optional.of(Field.OBJECTIVE);
    }
    return Optional.empty();
  }

  /// The longest known heading at the beginning or the end, when all that remains are fillers.
  private static Optional<Heading> withFillers(HeadingText text) {
    var words = text.words();
    for (int length = words.size() - 1; length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        var rest = new ArrayList<>(words.subList(0, start));
        rest.addAll(words.subList(start + length, words.size()));
        if (!FILLERS.containsAll(rest)) {
          continue;
        }
        var heading = Synonyms.closest(String.join("", words.subList(start, start + length)));
        if (heading.isPresent()) {
          return Optional.of(Heading.of(heading.get().field(), FILLED * heading.get().score()));
        }
      }
    }
    return Optional.empty();
  }
}
