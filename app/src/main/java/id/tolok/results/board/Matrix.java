package id.tolok.results.board;

import id.tolok.achievement.grade.RatingScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Agencies by what they have in common: objectives of the same words, or concepts.
///
/// @param columns heads, those most agencies have first
/// @param lines one per agency, in the order given
public record Matrix(List<String> columns, List<Line> lines) {

  /// One agency.
  ///
  /// @param cells by column; no entry where the agency has nothing there
  public record Line(long agencyId, RatingScale scale, Map<Integer, Cell> cells) {
    public Line {
      cells = Map.copyOf(cells);
    }

    public Optional<Cell> find(int column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  /// What an agency has in one column.
  ///
  /// @param heads in the agency's own words; several in the last column
  /// @param rows the average is of
  public record Cell(Average average, List<String> heads, List<Board.Row> rows) {

    public Cell {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }

    private static Cell of(Part part, List<String> heads) {
      List<Board.Row> rows =
          heads.stream()
              .flatMap(head -> part.rows().getOrDefault(head, List.of()).stream())
              .toList();
      return new Cell(
          Average.of(
              rows.stream().map(row -> row.scored().achievement()).toList(), part.board().scale()),
          heads,
          rows);
    }
  }

  /// One agency's rows under the heads they belong to.
  ///
  /// @param alike heads of several agencies that are one; by head
  public record Part(
      long agencyId, Board board, Map<String, List<Board.Row>> rows, UnaryOperator<String> alike) {}

  public Matrix {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /// By objective: those about the same are one, however each decree words them.
  ///
  /// @param agency name, which objectives mention
  public static Part byObjective(long agencyId, String agency, Board board) {
    Map<String, List<Board.Row>> rows = new LinkedHashMap<>();
    for (var row : board.rows()) {
      String heading = Grouping.OBJECTIVE.heading(row.target());
      if (!heading.isEmpty()) {
        rows.computeIfAbsent(heading, _ -> new ArrayList<>()).add(row);
      }
    }
    return new Part(agencyId, board, rows, head -> ObjectiveWords.key(head, agency));
  }

  /// How many columns there are.
  ///
  /// @param leastAgencies a head fewer agencies have gets no column of its own
  /// @param most columns at most
  /// @param others head of a last column for what has none
  public record Columns(int leastAgencies, int most, String others) {}

  /// The parts side by side; nothing of a part is left out.
  public static Matrix of(List<Part> parts, Columns wanted) {
    Map<String, String> heads = new LinkedHashMap<>();
    Map<String, Integer> agencies = new HashMap<>();
    for (Part part : parts) {
      part.rows().keySet().forEach(head -> heads.putIfAbsent(part.alike().apply(head), head));
      part.rows().keySet().stream()
          .map(part.alike())
          .distinct()
          .forEach(words -> agencies.merge(words, 1, Integer::sum));
    }
    List<String> words =
        heads.keySet().stream()
            .filter(each -> agencies.getOrDefault(each, 0) >= wanted.leastAgencies())
            .sorted(
                Comparator.comparingInt((String each) -> agencies.getOrDefault(each, 0)).reversed())
            .limit(wanted.most())
            .toList();
    List<String> columns = new ArrayList<>();
    words.forEach(each -> columns.add(heads.getOrDefault(each, each)));
    if (words.size() < heads.size()) {
      columns.add(wanted.others());
    }
    return new Matrix(columns, parts.stream().map(part -> line(part, words)).toList());
  }

  private static Line line(Part part, List<String> words) {
    Map<Integer, List<String>> together = new HashMap<>();
    for (String head : part.rows().keySet()) {
      int column = words.indexOf(part.alike().apply(head));
      together
          .computeIfAbsent(column < 0 ? words.size() : column, _ -> new ArrayList<>())
          .add(head);
    }
    Map<Integer, Cell> cells = new HashMap<>();
    together.forEach((column, heads) -> cells.put(column, Cell.of(part, heads)));
    return new Line(part.agencyId(), part.board().scale(), cells);
  }
}
