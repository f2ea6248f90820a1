package id.tolok.desk.sheet;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.Variable;
import id.tolok.desk.store.WaitingSheets;
import id.tolok.desk.store.WaitingSheets.WaitingSheet;
import id.tolok.measurement.Due;
import id.tolok.measurement.DueFigure;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureBatches.Order;
import id.tolok.measurement.FigureBatches.Source;
import id.tolok.measurement.Measurements;
import id.tolok.organization.Organizations;
import id.tolok.shell.Action;
import id.tolok.shell.CurrentViewer;
import id.tolok.shell.Gate;
import id.tolok.shell.NotFound;
import id.tolok.shell.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes templates of what is due, and keeps filled ones until somebody agrees to what they change.
@Component
class Sheets {

  private static final Duration KEPT = Duration.ofHours(24);

  /// Whose variables a template holds.
  enum Coverage {
    /// Those the viewer answers for, and those nobody does.
    MINE,
    /// Those of the whole agency.
    ALL
  }

  private final Due due;
  private final Measurements measurements;
  private final Catalogues catalogues;
  private final Organizations organizations;
  private final WaitingSheets waiting;
  private final Gate gate;
  private final Clock clock;

  Sheets(
      Due due,
      Measurements measurements,
      Catalogues catalogues,
      Organizations organizations,
      WaitingSheets waiting,
      Gate gate,
      Clock clock) {
    this.due = due;
    this.measurements = measurements;
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.waiting = waiting;
    this.gate = gate;
    this.clock = clock;
  }

  boolean mayFillForOthers(long agencyId) {
    return gate.allows(Action.FIGURE_ENTER_FOR, agencyId);
  }

  /// What a template of some years would hold, in the order of the decree.
  List<DueFigure> due(long agencyId, int firstYear, int lastYear, Coverage coverage) {
    List<DueFigure> all = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      due.ofYear(agencyId, year).stream()
          .filter(figure -> coverage == Coverage.ALL || figure.owner().viewers())
          .forEach(all::add);
    }
    return all;
  }

  byte[] template(long agencyId, int firstYear, int lastYear, Coverage coverage, Words words) {
    boolean forOthers = mayFillForOthers(agencyId);
    List<Figure> past = new ArrayList<>();
    for (int year = firstYear - 1; year <= lastYear; year++) {
      past.addAll(measurements.figures(agencyId, year));
    }
    Map<Long, Variable> variables =
        catalogues.agencyVariables(agencyId).stream()
            .collect(Collectors.toMap(Variable::id, Function.identity()));
    return SheetTemplate.write(
        new SheetTemplate.Content(
            agencyId,
            organizations.agency(agencyId).name(),
            due(agencyId, firstYear, lastYear, coverage),
            past,
            variables,
            figure -> isFillable(figure, forOthers)),
        words);
  }

  static boolean isFillable(DueFigure due, boolean forOthers) {
    Figure figure = due.figure();
    return due.window().isOpen()
        && (figure == null || figure.state().isOpen())
        && (forOthers || due.owner().viewers());
  }

  UUID keep(long agencyId, String name, byte[] bytes) {
    waiting.forgetOlderThan(clock.instant().minus(KEPT));
    return waiting.keep(agencyId, CurrentViewer.get().accountId(), name, bytes, clock.instant());
  }

  /// @throws NotFound where it does not wait any more, or somebody else gave it
  WaitingSheet waiting(UUID id) {
    return findWaiting(id).orElseThrow(() -> new NotFound("sheet", id));
  }

  /// Empty where it was kept or taken away since, or somebody else gave it.
  Optional<WaitingSheet> findWaiting(UUID id) {
    return waiting.find(id, CurrentViewer.get().accountId());
  }

  void forget(UUID id) {
    waiting.forget(id);
  }

  static Order order(WaitingSheet sheet, SheetReading.Read read) {
    return new Order(sheet.agencyId(), Source.FILE, sheet.name(), read.rows());
  }
}
