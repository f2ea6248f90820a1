package id.tolok.document.text;

import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One file being opened: gathers its blocks and findings and keeps to the limits. A reader adds
/// blocks as long as {@link #full()} says no.
public final class Opening {

  private static final SourceSpan START = SourceSpan.of(1, 1, 1, 1);

  private Deadline deadline;
  private Deadline gathering;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<OpenFindingCode> once = EnumSet.noneOf(OpenFindingCode.class);
  private long characters;
  private int lines;
  private int cells;

  public Opening(Duration time) {
    this.deadline = Deadline.after(time);
    this.gathering = gatheringWithin(time);
  }

  /// What is gathered has to be put together as well, in the rest of the time.
  private static Deadline gatheringWithin(Duration time) {
    return Deadline.after(time.multipliedBy(2).dividedBy(3));
  }

  public Deadline deadline() {
    return deadline;
  }

  /// Gives more time, for work that a person chose by installing what it needs.
  public void extend(Duration time) {
    var all = deadline.left().plus(time);
    deadline = Deadline.after(all);
    gathering = gatheringWithin(all);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /// Whether nothing more may be added; the finding that says why is there already.
  public boolean full() {
    if (characters > OpenLimits.CHARACTERS
        || lines > OpenLimits.LINES
        || cells > OpenLimits.CELLS) {
      remarkOnce(OpenFindingCode.DOCUMENT_CUT, lastPlace(), Integer.toString(lines));
      return true;
    }
    if (deadline.passed()) {
      remarkOnce(
          OpenFindingCode.TIME_EXCEEDED,
          lastPlace(),
          Long.toString(OpenLimits.TIME.toSeconds()),
          Integer.toString(lines));
      return true;
    }
    return false;
  }

  /// Whether a table of so many cells more would still be read; for readers that gather rows before
  /// they add them.
  public boolean holds(int rowsMore, long cellsMore) {
    return hasRoom(rowsMore, cellsMore) && mayGather();
  }

  /// Whether a table of so many cells more keeps to the sizes, whatever the time.
  public boolean hasRoom(int rowsMore, long cellsMore) {
    return lines + rowsMore <= OpenLimits.LINES && cells + cellsMore <= OpenLimits.CELLS;
  }

  /// Whether there is time to go on gathering what is only put together afterwards.
  public boolean mayGather() {
    return !gathering.passed();
  }

  /// Says why gathering ended early.
  public void remarkCut(SourceSpan where, int rows) {
    if (mayGather()) {
      remarkOnce(OpenFindingCode.DOCUMENT_CUT, where, Integer.toString(rows));
    } else {
      remarkOnce(
          OpenFindingCode.TIME_EXCEEDED,
          where,
          Long.toString(OpenLimits.TIME.toSeconds()),
          Integer.toString(rows));
    }
  }

  public void add(Block block) {
    switch (block) {
      case Block.Line line -> {
        lines++;
        characters += line.text().length();
      }
      case Block.Grid grid -> count(grid);
    }
    blocks.add(block);
  }

  private void count(Block.Grid grid) {
    for (var row : grid.rows()) {
      lines++;
      cells += row.cells().size();
      for (var cell : row.cells()) {
        characters += cell.text().length();
      }
    }
  }

  public void remark(OpenFindingCode code, SourceSpan where, String... arguments) {
    findings.add(Finding.of(code, where, arguments));
  }

  /// A remark on the file as a whole.
  public void remark(OpenFindingCode code, String... arguments) {
    remark(code, START, arguments);
  }

  /// A remark of which the first suffices.
  public void remarkOnce(OpenFindingCode code, SourceSpan where, String... arguments) {
    if (once.add(code)) {
      remark(code, where, arguments);
    }
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /// Whether no block holds a word.
  public boolean isWordless() {
    return blocks.stream()
        .allMatch(block -> block instanceof Block.Line(var text, _) && text.isBlank());
  }

  public OpenedDocument finished(String format) {
    return new OpenedDocument(format, blocks, findings);
  }

  private SourceSpan lastPlace() {
    return blocks.isEmpty() ? START : blocks.getLast().where();
  }
}
