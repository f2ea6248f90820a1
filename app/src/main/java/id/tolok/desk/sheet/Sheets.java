package id.tolok.desk.sheet;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.database.WaitingFiles;
import id.tolok.database.WaitingFiles.Given;
import id.tolok.database.WaitingFiles.WaitingFile;
import id.tolok.kernel.Recent;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureBatches.Order;
import id.tolok.measurement.FigureBatches.Source;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes templates of what is due, and keeps filled ones until somebody agrees to what they change.
@Component
class Sheets {

  private static final String PURPOSE = "figures";

  /// Most cells of all readings that are held in memory.
  private static final int HELD_CELLS_MAX = 100_000;

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
  private final WaitingFiles waiting;
  private final Gate gate;
  private final Clock clock;
  private final Recent<Place, SheetReading.Read> readings =
      new Recent<>(SheetReading.Read::cellCount, HELD_CELLS_MAX);

  /// A sheet in the language its faults are said in.
  private record Place(UUID sheet, Language language) {}

  Sheets(
      Due due,
      Measurements measurements,
      Catalogues catalogues,
      Organizations organizations,
      WaitingFiles waiting,
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

  /// Keeps a sheet until somebody agrees to what it changes.
  ///
  /// @param read what was read of the bytes
  UUID keep(long agencyId, String name, byte[] bytes, SheetReading.Read read, Words words) {
    UUID id =
        waiting.keep(
            new Given(agencyId, PURPOSE, CurrentViewer.get().accountId(), name, bytes),
            clock.instant());
    readings.keep(new Place(id, words.language()), read);
    return id;
  }

  /// What a sheet says. A sheet that waits never changes, so it is not read again for the look at
  /// it and for the click that follows.
  ///
  /// @throws NotFound where it does not wait any more
  SheetReading.Read read(WaitingFile sheet, Words words) {
    var place = new Place(sheet.id(), words.language());
    return readings.findOrRead(place, _ -> true, () -> read(sheet.agencyId(), bytes(sheet), words));
  }

  /// What the bytes of a sheet say.
  SheetReading.Read read(long agencyId, byte[] bytes, Words words) {
    Set<Long> counted =
        catalogues.agencyVariables(agencyId).stream()
            .filter(Variable::isCounted)
            .map(Variable::id)
            .collect(Collectors.toSet());
    return SheetReading.read(bytes, words, counted::contains);
  }

  private byte[] bytes(WaitingFile sheet) {
    return waiting.bytes(sheet.id()).orElseThrow(() -> new NotFound("sheet", sheet.id()));
  }

  /// @throws NotFound where it does not wait any more, or somebody else gave it
  WaitingFile waiting(UUID id) {
    return findWaiting(id).orElseThrow(() -> new NotFound("sheet", id));
  }

  /// Empty where it was kept or taken away since, or somebody else gave it.
  Optional<WaitingFile> findWaiting(UUID id) {
    return waiting.find(id, PURPOSE, CurrentViewer.get().accountId());
  }

  void forget(UUID id) {
    waiting.forget(id);
    for (Language language : Language.values()) {
      readings.drop(new Place(id, language));
    }
  }

  static Order order(WaitingFile sheet, SheetReading.Read read) {
    return new Order(sheet.agencyId(), Source.FILE, sheet.name(), read.rows());
  }
}
