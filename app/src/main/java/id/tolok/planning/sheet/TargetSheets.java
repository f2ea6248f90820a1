package id.tolok.planning.sheet;

import id.tolok.database.WaitingFiles;
import id.tolok.database.WaitingFiles.Given;
import id.tolok.database.WaitingFiles.WaitingFile;
import id.tolok.kernel.FiscalYear;
import id.tolok.organization.Organizations;
import id.tolok.planning.batch.TargetBatch.Order;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.store.RevisionStore;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Words;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Makes templates of targets, and keeps filled ones until somebody agrees to what they change.
@Service
public class TargetSheets {

  private static final String PURPOSE = "targets";
  private static final int YEARS_MAX = 6;

  private final PlannedYears years;
  private final RevisionStore revisions;
  private final Revisions targets;
  private final Organizations organizations;
  private final WaitingFiles waiting;
  private final Clock clock;

  TargetSheets(
      PlannedYears years,
      RevisionStore revisions,
      Revisions targets,
      Organizations organizations,
      WaitingFiles waiting,
      Clock clock) {
    this.years = years;
    this.revisions = revisions;
    this.targets = targets;
    this.organizations = organizations;
    this.waiting = waiting;
    this.clock = clock;
  }

  /// The years the decree that measures a year states targets for, and that year, in order; at most
  /// six.
  public static List<Integer> ofPlan(PlannedYear planned) {
    var all = new TreeSet<Integer>(List.of(planned.year()));
    planned.indicators().stream()
        .flatMap(indicator -> indicator.stated().targets().keySet().stream())
        .filter(year -> year.matches("\\d{4}"))
        .map(Integer::valueOf)
        .filter(FiscalYear::exists)
        .forEach(all::add);
    while (all.size() > YEARS_MAX) {
      all.remove(all.first() < planned.year() ? all.first() : all.last());
    }
    return List.copyOf(all);
  }

  /// A template of some years, as it is now.
  public byte[] template(long agencyId, Collection<Integer> asked, Words words) {
    var content =
        new TargetTemplate.Content(
            agencyId,
            organizations.agency(agencyId).name(),
            asked.stream().map(year -> year(agencyId, year)).toList());
    return TargetTemplate.write(content, words);
  }

  private TargetTemplate.Year year(long agencyId, int year) {
    Map<Long, Integer> newest = new HashMap<>();
    Map<Long, List<Revision>> histories = revisions.histories(agencyId, year);
    histories.forEach((lineage, history) -> newest.put(lineage, history.getFirst().number()));
    return new TargetTemplate.Year(
        years.year(agencyId, year), newest, targets.isClosed(agencyId, year));
  }

  /// Keeps a file until somebody agrees to what it changes.
  public UUID keep(long agencyId, String name, byte[] bytes) {
    return waiting.keep(
        new Given(agencyId, PURPOSE, CurrentViewer.get().accountId(), name, bytes),
        clock.instant());
  }

  /// Empty where it was kept since, waited too long, or somebody else gave it.
  public Optional<WaitingFile> find(UUID id) {
    return waiting.find(id, PURPOSE, CurrentViewer.get().accountId());
  }

  /// What a file that waits says.
  ///
  /// @throws NotFound where it does not wait any more
  public TargetReading.Read read(WaitingFile file, Words words) {
    byte[] bytes =
        waiting.bytes(file.id()).orElseThrow(() -> new NotFound("target sheet", file.id()));
    return TargetReading.read(bytes, words);
  }

  public void forget(UUID id) {
    waiting.forget(id);
  }

  /// What a file wants kept.
  public static Order order(WaitingFile file, TargetReading.Read read) {
    return new Order(file.agencyId(), file.name(), read.rows());
  }
}
