package id.tolok.document.table.head;

import id.tolok.document.heading.Field;
import id.tolok.document.heading.Heading;
import id.tolok.document.heading.Headings;
import id.tolok.document.table.head.TableHead.Column;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.line.TextLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a head of which only the order of the words is known, by cutting the words into the
/// headings that explain them best.
final class OrderedHead {

  private static final int MOST_WORDS = 70;
  private static final int LONGEST_HEADING = 14;
  private static final double EACH_HEADING = 0.2;
  private static final double INSIDE_A_LINE = 0.15;
  private static final double COMPOSED = 0.9;
  private static final double TWO_IN_ONE = 0.6;
  private static final double LEFT_OUT = 1;
  private static final double IN_OPEN_BRACKET = 0.8;
  private static final Set<Field> EXPLAINING =
      EnumSet.of(Field.FORMULA, Field.EXPLANATION, Field.DEFINITION, Field.RATIONALE);
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern ROMAN = Pattern.compile("I{1,3}|IV");

  private final List<Piece> words;
  private final Map<String, Optional<Heading>> known;

  private OrderedHead(List<Piece> words, Map<String, Optional<Heading>> known) {
    this.words = words;
    this.known = known;
  }

  static Optional<TableHead> read(HeadFinder.Run run) {
    var words = words(run);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    var columns =
        withoutTitle(
            withPeriods(withoutYearOfTitle(closed(new OrderedHead(words, run.known()).columns()))));
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    var head = new TableHead(columns, run.from(), run.to(), false);
    return head.isIndicatorTable() && columns.size() > 2 ? Optional.of(head) : Optional.empty();
  }

  /// The headings that follow each other in these pieces.
  ///
  /// @param known what was matched before, to be added to
  static List<Column> split(List<Piece> pieces, Map<String, Optional<Heading>> known) {
    var words = new ArrayList<Piece>();
    for (var piece : pieces) {
      addWords(piece.line(), piece.from(), piece.to(), words);
    }
    return words.size() > MOST_WORDS ? List.of() : new OrderedHead(words, known).columns();
  }

  private static List<Piece> words(HeadFinder.Run run) {
    var words = new ArrayList<Piece>();
    for (int i = run.from(); i < run.to(); i++) {
      var line = run.lines().get(i);
      if (!HeadFinder.isNumbering(line.text())) {
        addWords(line, 0, line.text().length(), words);
      }
    }
    return words;
  }

  private static void addWords(TextLine line, int from, int to, List<Piece> words) {
    var matcher = WORD.matcher(line.text()).region(from, to);
    while (matcher.find()) {
      words.add(line.piece(matcher.start(), matcher.end()));
    }
  }

  private List<Column> columns() {
    int count = words.size();
    var best = new double[count + 1];
    var begin = new int[count + 1];
    for (int end = 1; end <= count; end++) {
      best[end] = best[end - 1] - LEFT_OUT;
      begin[end] = -1;
      for (int start = Math.max(0, end - LONGEST_HEADING); start < end; start++) {
        double score = best[start] + score(start, end);
        if (score > best[end]) {
          best[end] = score;
          begin[end] = start;
        }
      }
    }
    var columns = new ArrayList<Column>();
    for (int end = count; end > 0; ) {
      int start = begin[end];
      if (start < 0) {
        end--;
        continue;
      }
      columns.addFirst(new Column(heading(start, end).orElseThrow(), words.subList(start, end)));
      end = start;
    }
    return columns;
  }

  private double score(int start, int end) {
    var heading = heading(start, end);
    if (heading.isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    var first = words.get(start).text();
    var last = words.get(end - 1).text();
    double score = heading.get().score() * (end - start) - EACH_HEADING;
    if (start > 0 && words.get(start - 1).line() == words.get(start).line()) {
      score -= INSIDE_A_LINE;
    }
    if (first.startsWith("(") || first.startsWith("/")) {
      score -= 1.5;
    }
    if (first.equals("DAN") || last.endsWith("/") || last.endsWith(",") || last.equals("DAN")) {
      score -= 1;
    }
    if (joinsTwo(start, end)) {
      score -= TWO_IN_ONE;
    }
    int bracket = openBracket(start, end);
    return bracket < 0 ? score : score - (end - bracket) * (1 - IN_OPEN_BRACKET);
  }

  /// Whether two different headings follow each other with nothing to join them: explaining ones,
  /// or any where together they are no heading of their own.
  private boolean joinsTwo(int start, int end) {
    for (var word : words.subList(start, end)) {
      if (word.text().contains("/") || word.text().contains("(") || word.text().equals("DAN")) {
        return false;
      }
    }
    boolean own = heading(start, end).map(Heading::score).orElse(0.0) > COMPOSED;
    for (int middle = start + 1; middle < end; middle++) {
      var first = heading(start, middle).map(Heading::field);
      var second = heading(middle, end).map(Heading::field);
      if (first.isPresent() && second.isPresent() && !first.equals(second)) {
        boolean explaining = EXPLAINING.contains(first.get()) && EXPLAINING.contains(second.get());
        if (explaining || !own) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Heading> heading(int start, int end) {
    int bracket = openBracket(start, end);
    int stop = bracket > start ? bracket : end;
    if (bracket < 0 && end - start > 1 && words.get(end - 1).text().matches("[(\\[]?\\d.*")) {
      return Optional.empty();
    }
    var text = String.join(" ", words.subList(start, stop).stream().map(Piece::text).toList());
    return known.computeIfAbsent(text, OrderedHead::match);
  }

  /// A year belongs to planned and measured values only.
  private static Optional<Heading> match(String text) {
    return Headings.match(text)
        .filter(heading ->
            heading.year() == null
                || switch (heading.field()) {
                  case TARGET, BASELINE, RESULT -> true;
                  default -> false;
                });
  }

  /// The word with a bracket that is never closed within these words, or -1.
  private int openBracket(int start, int end) {
    int open = -1;
    for (int i = start; i < end; i++) {
      var text = words.get(i).text();
      if (text.lastIndexOf('(') > text.lastIndexOf(')')) {
        open = i;
      } else if (text.indexOf(')') >= 0) {
        open = -1;
      }
    }
    return open;
  }

  /// A bracket that is never closed takes in the explaining headings that follow it.
  private static List<Column> closed(List<Column> columns) {
    var result = new ArrayList<Column>();
    for (var column : columns) {
      var before = result.isEmpty() ? null : result.getLast();
      if (before != null
          && EXPLAINING.contains(column.field())
          && before.text().lastIndexOf('(') > before.text().lastIndexOf(')')) {
        var pieces = new ArrayList<>(before.pieces());
        pieces.addAll(column.pieces());
        result.set(result.size() - 1, new Column(before.heading(), pieces));
      } else {
        result.add(column);
      }
    }
    return result;
  }

  /// Years and quarters take the place of the heading they stand under.
  static List<Column> withPeriods(List<Column> given) {
    var columns = withTargetApart(given);
    var periods = columns.stream().filter(OrderedHead::isBarePeriod).toList();
    int parent = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isFigures() && !columns.get(i).hasPeriod()) {
        parent = parent < 0 || columns.get(i).field() == Field.TARGET ? i : parent;
      }
    }
    if (periods.isEmpty() || parent < 0) {
      return columns;
    }
    var result = new ArrayList<Column>();
    for (int i = 0; i < columns.size(); i++) {
      if (i == parent) {
        result.addAll(periods);
      } else if (!periods.contains(columns.get(i))) {
        result.add(columns.get(i));
      }
    }
    return result;
  }

  /// `SATUAN` and `TARGET` with years to come are two headings, though together they can be one.
  private static List<Column> withTargetApart(List<Column> columns) {
    boolean needed =
        columns.stream().anyMatch(OrderedHead::isBarePeriod)
            && columns.stream().noneMatch(column -> column.isFigures() && !column.hasPeriod());
    if (!needed) {
      return columns;
    }
    var result = new ArrayList<Column>();
    for (var column : columns) {
      int last = column.pieces().size() - 1;
      var target = Headings.match(column.pieces().get(last).text());
      if (last > 0
          && column.field() == Field.UNIT
          && target.map(Heading::field).equals(Optional.of(Field.TARGET))) {
        result.add(new Column(column.heading(), column.pieces().subList(0, last)));
        result.add(new Column(target.get(), column.pieces().subList(last, last + 1)));
      } else {
        result.add(column);
      }
    }
    return result;
  }

  private static boolean isBarePeriod(Column column) {
    return column.hasPeriod()
        && column.field() == Field.TARGET
        && (column.pieces().size() == 1 || ROMAN.matcher(column.text()).matches());
  }

  /// A title above the table may end in a year.
  private static List<Column> withoutYearOfTitle(List<Column> columns) {
    int start = 0;
    while (start < columns.size() && columns.get(start).hasPeriod()) {
      start++;
    }
    return columns.subList(start, columns.size());
  }

  /// A title above the table repeats a heading that follows; only the later one is a column.
  private static List<Column> withoutTitle(List<Column> columns) {
    int start = 0;
    for (int i = start; i < columns.size(); i++) {
      var field = columns.get(i).field();
      boolean again =
          columns.subList(i + 1, columns.size()).stream().anyMatch(c -> c.field() == field);
      if (field == Field.INDICATOR && again) {
        start = i + 1;
      }
    }
    return columns.subList(start, columns.size());
  }
}
