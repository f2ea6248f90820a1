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
  private final List<Block> blocks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<OpenFindingCode> once = EnumSet.noneOf(OpenFindingCode.class);
  private long characters;
  private int lines;
  private int cells;

  public Opening(Deadline deadline) {
    this.deadline = deadline;
  }

  public Deadline deadline() {
    return deadline;
  }

  /// Gives more time, for work that a person chose by installing what it needs.
  public void extend(Duration time) {
    deadline = Deadline.after(deadline.left().plus(time));
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
    return lines + rowsMore <= OpenLimits.LINES
        && cells + cellsMore <= OpenLimits.CELLS
        && !deadline.passed();
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

  public OpenedDocument finished(String format) {
    return new OpenedDocument(format, blocks, findings);
  }

  private SourceSpan lastPlace() {
    return blocks.isEmpty() ? START : blocks.getLast().where();
  }
}
