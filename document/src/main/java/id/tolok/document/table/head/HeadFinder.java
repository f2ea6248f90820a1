package id.tolok.document.table.head;

import id.tolok.document.heading.Heading;
import id.tolok.document.heading.Headings;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.line.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds lines that together are the headings of an indicator table.
public final class HeadFinder {

  private static final int BLANKS_WITHIN = 3;
  private static final int MOST_LINES = 40;
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Pattern PERIODS =
      Pattern.compile("\\s*(?:(?:Th\\.?|TA|TW)?\\s*\\(?(?:20\\d\\d|I{1,3}|IV)[)*]*\\s*)+");
  private static final Pattern REST_OF_WORD = Pattern.compile("\\s*\\p{Lu}{1,3}\\s*");
  private static final Pattern BRACKETED_NUMBERS =
      Pattern.compile("\\s*(?:[(\\[]\\s*\\d{1,2}\\s?[A-Za-z]?\\s*[)\\]]\\s*)+");
  private static final Pattern BARE_NUMBERS = Pattern.compile("\\s*1\\s+2\\s+3\\b[\\d\\s]*");

  /// `No.` stands among capitals too.
  private static final Pattern LOWER_CASE = Pattern.compile("\\b(?!No\\b)\\p{L}*\\p{Ll}");

  private final List<TextLine> lines;

  /// For each line whether it could belong to a head: 1 or -1, 0 where nobody asked yet.
  private final byte[] belongs;

  private final Map<Integer, List<TableHead.Column>> headings = new HashMap<>();
  private final Map<String, Optional<Heading>> known = new HashMap<>();
  private final Map<String, Boolean> words = new HashMap<>();

  /// Lines before this one were tried as part of a run and are no head.
  private int triedTo;

  private int scatterTriedTo;

  public HeadFinder(List<TextLine> lines) {
    this.lines = lines;
    this.belongs = new byte[lines.size()];
  }

  /// The head that begins with this line, if one does.
  public Optional<TableHead> at(int line) {
    if (line < triedTo
        || lines.get(line).isBlank()
        || !couldBelong(line)
        || (REST_OF_WORD.matcher(lines.get(line).text()).matches()
            && !lines.get(line).stripped().equals("NO"))) {
      return Optional.empty();
    }
    int end = end(line);
    var run = new Run(lines, line, end, known);
    var head = PlacedHead.read(run).or(() -> OrderedHead.read(run));
    if (head.isEmpty()) {
      triedTo = end;
    }
    return head;
  }

  /// Whether a scattered head was already sought from this line.
  boolean isScatterTried(int line) {
    return line < scatterTriedTo;
  }

  void scatterTriedTo(int line) {
    scatterTriedTo = line;
  }

  /// The headings of the run of lines that begins here, if it holds nothing else.
  List<TableHead.Column> headings(int line) {
    boolean within =
        line > 0
            && !lines.get(line).pageStart()
            && !lines.get(line - 1).isBlank()
            && couldBelong(line - 1);
    if (within) {
      return List.of();
    }
    return headings.computeIfAbsent(line, this::headingsAlone);
  }

  private List<TableHead.Column> headingsAlone(int line) {
    var pieces = new ArrayList<Piece>();
    for (var part : lines.subList(line, end(line))) {
      if (!isNumbering(part.text())) {
        pieces.addAll(part.stretches());
      }
    }
    var columns = OrderedHead.split(pieces, known);
    int words = columns.stream().mapToInt(column -> column.pieces().size()).sum();
    int all = pieces.stream().mapToInt(piece -> piece.text().split(" ").length).sum();
    return words == all ? OrderedHead.withPeriods(columns) : List.of();
  }

  /// The line after a run of heading-like lines that begins here; the line itself when it is none.
  int end(int line) {
    boolean capitals = isCapitals(lines.get(line).text());
    int end = line;
    int blanks = 0;
    for (int i = line; i < lines.size() && i - line < MOST_LINES; i++) {
      var candidate = lines.get(i);
      if (candidate.pageStart() && i > line) {
        break;
      }
      if (candidate.isBlank()) {
        if (++blanks > BLANKS_WITHIN) {
          break;
        }
        continue;
      }
      if (!couldBelong(i) || (capitals && !isCapitals(candidate.text()))) {
        break;
      }
      blanks = 0;
      end = i + 1;
    }
    return end;
  }

  /// Whether a line consists of heading words, years or column numbers.
  boolean couldBelong(int line) {
    if (belongs[line] == 0) {
      belongs[line] = (byte) (consistsOfHeadingWords(lines.get(line).text()) ? 1 : -1);
    }
    return belongs[line] > 0;
  }

  private boolean consistsOfHeadingWords(String text) {
    if (text.length() > 400) {
      return false;
    }
    if (isNumbering(text)
        || PERIODS.matcher(text).matches()
        || REST_OF_WORD.matcher(text).matches()) {
      return true;
    }
    var matcher = WORD.matcher(text);
    boolean found = false;
    while (matcher.find()) {
      if (!isHeadingWord(matcher.group()) && matcher.group().length() > 2) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private boolean isHeadingWord(String word) {
    return words.computeIfAbsent(word, Headings::isHeadingWord);
  }

  public static boolean isNumbering(String text) {
    return BRACKETED_NUMBERS.matcher(text).matches() || BARE_NUMBERS.matcher(text).matches();
  }

  static boolean isCapitals(String text) {
    return !LOWER_CASE.matcher(text).find();
  }

  /// Lines of which a head may consist.
  ///
  /// @param known what was matched before, to be added to
  record Run(List<TextLine> lines, int from, int to, Map<String, Optional<Heading>> known) {

    Run from(int start) {
      return new Run(lines, start, to, known);
    }
  }
}
