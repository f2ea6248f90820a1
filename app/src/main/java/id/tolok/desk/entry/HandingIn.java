package id.tolok.desk.entry;

import id.tolok.desk.entry.EntrySheet.Cell;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
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

  /// What handing in a page would do.
  ///
  /// @param ready figures that go
  /// @param empty cells of periods that are over and have neither a figure nor a note saying why
  /// @param later cells of periods that still run and are empty; they go another time
  /// @param on figures that were handed in before
  /// @param obstacles what holds the ready ones back
  public record Plan(
      List<Cell> ready,
      List<Cell> empty,
      List<Cell> later,
      List<Cell> on,
      List<Obstacle> obstacles) {

    public boolean isPossible() {
      return !ready.isEmpty() && empty.isEmpty() && obstacles.isEmpty();
    }

    public Plan stoppedBy(List<Obstacle> reasons) {
      return new Plan(ready, empty, later, on, reasons);
    }

    List<FigureFlow.Seen> seen() {
      return ready.stream().map(cell -> new FigureFlow.Seen(cell.key(), cell.version())).toList();
    }
  }

  public Plan plan(EntrySheet sheet) {
    List<Cell> ready = new ArrayList<>();
    List<Cell> empty = new ArrayList<>();
    List<Cell> later = new ArrayList<>();
    List<Cell> on = new ArrayList<>();
    sheet
        .cells()
        .forEach(cell -> {
          if (cell.figure() != null && cell.figure().state().isHandedIn()) {
            on.add(cell);
          } else if (cell.isOpen() && cell.isFilled()) {
            ready.add(cell);
          } else if (cell.isOpen()) {
            (isOver(cell.key().period()) ? empty : later).add(cell);
          }
        });
    var plan = new Plan(ready, empty, later, on, List.of());
    return ready.isEmpty() ? plan : plan.stoppedBy(flow.obstacles(Step.SUBMIT, plan.seen()));
  }

  /// Hands in what the viewer saw as ready; nothing where none of it is on the page.
  ///
  /// @param seen the figures with the versions the viewer saw; those that are not on the page are
  ///   left aside
  public Optional<FigureFlow.Outcome> handIn(EntrySheet sheet, List<FigureFlow.Seen> seen) {
    Set<FigureKey> onPage = sheet.cells().map(Cell::key).collect(Collectors.toSet());
    List<FigureFlow.Seen> going = seen.stream().filter(one -> onPage.contains(one.key())).toList();
    return going.isEmpty() ? Optional.empty() : Optional.of(flow.move(Step.SUBMIT, going, null));
  }

  private boolean isOver(EntryPeriod period) {
    return LocalDate.now(clock).isAfter(period.lastDay());
  }
}
