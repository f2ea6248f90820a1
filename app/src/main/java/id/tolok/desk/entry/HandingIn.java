package id.tolok.desk.entry;

import id.tolok.desk.entry.EntrySheet.Cell;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Hands in everything of a page that is ready: all of it, or nothing and every reason why.
@Service
public final class HandingIn {

  private final FigureFlow flow;
  private final Clock clock;

  HandingIn(FigureFlow flow, Clock clock) {
    this.flow = flow;
    this.clock = clock;
  }

  /// Whose figures go.
  public enum Whose {
    /// Those the viewer answers for or gave.
    OWN,
    /// Also what others answer for and gave, by an explicit choice.
    EVERYONES
  }

  /// What handing in a page would do.
  ///
  /// @param ready figures that go
  /// @param others filled cells of others; they go with the rest or stay, as was chosen
  /// @param empty cells of periods that are over and have neither a figure nor a note saying why
  /// @param later cells of periods that still run and are empty; they go another time
  /// @param on figures that were handed in before
  /// @param obstacles what holds the ready ones back
  public record Plan(
      List<Cell> ready,
      List<Cell> others,
      List<Cell> empty,
      List<Cell> later,
      List<Cell> on,
      List<Obstacle> obstacles) {

    public boolean isPossible() {
      return !ready.isEmpty() && empty.isEmpty() && obstacles.isEmpty();
    }

    public Plan stoppedBy(List<Obstacle> reasons) {
      return new Plan(ready, others, empty, later, on, reasons);
    }

    List<FigureFlow.Seen> seen() {
      return ready.stream().map(cell -> new FigureFlow.Seen(cell.key(), cell.version())).toList();
    }
  }

  public Plan plan(EntrySheet sheet, Whose whose) {
    List<Cell> ready = new ArrayList<>();
    List<Cell> others = new ArrayList<>();
    List<Cell> empty = new ArrayList<>();
    List<Cell> later = new ArrayList<>();
    List<Cell> on = new ArrayList<>();
    sheet
        .cells()
        .forEach(cell -> {
          if (cell.figure() != null && cell.figure().state().isHandedIn()) {
            on.add(cell);
          } else if (cell.isOpen() && cell.isFilled()) {
            boolean own = isOwn(sheet, cell);
            if (!own) {
              others.add(cell);
            }
            if (own || whose == Whose.EVERYONES) {
              ready.add(cell);
            }
          } else if (cell.isOpen() && (whose == Whose.EVERYONES || isOwn(sheet, cell))) {
            (isOver(cell.key().period()) ? empty : later).add(cell);
          }
        });
    var plan = new Plan(ready, others, empty, later, on, List.of());
    return ready.isEmpty() ? plan : plan.stoppedBy(flow.obstacles(Step.SUBMIT, plan.seen()));
  }

  /// Hands in what the viewer saw as ready; nothing where none of it is on the page.
  ///
  /// @param seen the figures with the versions the viewer saw; those that are not on the page, or
  ///   of others where only one's own go, are left aside
  public Optional<FigureFlow.Outcome> handIn(
      EntrySheet sheet, Whose whose, List<FigureFlow.Seen> seen) {
    Set<FigureKey> onPage =
        sheet
            .cells()
            .filter(cell -> whose == Whose.EVERYONES || isOwn(sheet, cell))
            .map(Cell::key)
            .collect(Collectors.toSet());
    List<FigureFlow.Seen> going = seen.stream().filter(one -> onPage.contains(one.key())).toList();
    return going.isEmpty() ? Optional.empty() : Optional.of(flow.move(Step.SUBMIT, going, null));
  }

  /// What the viewer answers for, what nobody does, and what they gave for somebody else.
  private static boolean isOwn(EntrySheet sheet, Cell cell) {
    var row = sheet.rows().get(cell.key().variableId());
    if (row == null || row.isViewers()) {
      return true;
    }
    var figure = cell.figure();
    var viewer = CurrentViewer.get().accountId();
    return figure != null && viewer.isPresent() && figure.entered().accountId().equals(viewer);
  }

  private boolean isOver(EntryPeriod period) {
    return LocalDate.now(clock).isAfter(period.lastDay());
  }
}
