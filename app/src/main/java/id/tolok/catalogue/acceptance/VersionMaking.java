package id.tolok.catalogue.acceptance;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.catalogue.VersionWritten;
import id.tolok.catalogue.acceptance.Statement.Earlier;
import id.tolok.catalogue.store.VersionStore;
import id.tolok.database.Stamps;
import id.tolok.document.Catalogue;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.organization.Organizations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes a version of the catalogue: all of it, or nothing.
@Service
public class VersionMaking {

  private final VersionStore store;
  private final Organizations organizations;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  VersionMaking(
      VersionStore store,
      Organizations organizations,
      Stamps stamps,
      AuditTrail trail,
      ApplicationEventPublisher events) {
    this.store = store;
    this.organizations = organizations;
    this.stamps = stamps;
    this.trail = trail;
    this.events = events;
  }

  /// Writes the version in the running transaction, which is that of the acceptance: both are kept
  /// or neither. From its first day on it takes the place of what the agency had.
  ///
  /// @return key of the version
  @Transactional(propagation = Propagation.REQUIRED)
  public long make(NewVersion version) {
    Catalogue catalogue = version.catalogue();
    store.lock(version.agencyId());
    List<Earlier> earlier = store.earlier(version.agencyId(), version.validFrom());
    long id = store.insertVersion(version);
    store.insertPositions(version.agencyId(), id, catalogue, positionMatches(version));
    var lineages = lineages(version.agencyId(), id, earlier, statements(catalogue));
    List<Long> indicators = store.insertIndicators(version.agencyId(), id, catalogue, lineages);
    insertParts(version.agencyId(), id, catalogue, indicators);
    store.insertSearchEntries(id);
    store.renewValidity(version.agencyId());
    stamps.raiseAll(version.agencyId());
    trail.record(
        Change.of("catalogue.version-made", "catalogue.version/" + id, version.agencyId())
            .because(version.acceptance().reason()));
    events.publishEvent(new VersionWritten(id, version.agencyId()));
    return id;
  }

  private void insertParts(
      long agencyId, long versionId, Catalogue catalogue, List<Long> indicatorIds) {
    var indicators = indicators(catalogue);
    var findings = new ArrayList<VersionStore.PlacedFinding>();
    for (var finding : catalogue.findings()) {
      var place = FindingPlaces.indicator(finding, indicators);
      findings.add(
          new VersionStore.PlacedFinding(
              place.isPresent() ? indicatorIds.get(place.getAsInt()) : null, finding));
    }
    store.insertFindings(agencyId, versionId, findings);
    store.insertVariables(agencyId, asked(agencyId, catalogue, indicatorIds));
  }

  private List<VersionStore.Asking> asked(
      long agencyId, Catalogue catalogue, List<Long> indicatorIds) {
    var presumed = AskedVariable.presumed(catalogue);
    Map<String, Optional<Long>> owners = new HashMap<>();
    var asked = new ArrayList<VersionStore.Asking>();
    var ids = indicatorIds.iterator();
    for (Position position : catalogue.positions()) {
      for (Indicator indicator : position.indicators()) {
        long id = ids.next();
        Long owner = owner(agencyId, position, indicator, owners);
        for (AskedVariable variable : AskedVariable.of(indicator, presumed)) {
          asked.add(new VersionStore.Asking(id, variable, owner));
        }
      }
    }
    return asked;
  }

  /// Who answers for the figures of an indicator until somebody says otherwise: the position the
  /// decree makes responsible, else the one the indicator stands under.
  private @Nullable Long owner(
      long agencyId, Position position, Indicator indicator, Map<String, Optional<Long>> known) {
    return Optional.ofNullable(indicator.responsible())
        .flatMap(name -> known.computeIfAbsent(name, wanted -> positionId(agencyId, wanted)))
        .or(() -> known.computeIfAbsent(position.name(), name -> positionId(agencyId, name)))
        .orElse(null);
  }

  private Optional<Long> positionId(long agencyId, String name) {
    return organizations.findPosition(agencyId, name).map(found -> found.id());
  }

  private List<Long> lineages(
      long agencyId, long versionId, List<Earlier> earlier, List<Statement> statements) {
    List<OptionalLong> found = Succession.of(earlier, statements);
    long missing = found.stream().filter(OptionalLong::isEmpty).count();
    var begun = store.insertLineages(agencyId, versionId, missing).iterator();
    return found.stream()
        .map(lineage -> lineage.isPresent() ? lineage.getAsLong() : begun.next())
        .toList();
  }

  /// The agency's own position for each of the catalogue; null where none or several fit.
  private List<@Nullable Long> positionMatches(NewVersion version) {
    var matches = new ArrayList<@Nullable Long>();
    for (Position position : version.catalogue().positions()) {
      matches.add(positionId(version.agencyId(), position.name()).orElse(null));
    }
    return matches;
  }

  private static List<Statement> statements(Catalogue catalogue) {
    var statements = new ArrayList<Statement>();
    for (Position position : catalogue.positions()) {
      for (Indicator indicator : position.indicators()) {
        String expression = indicator.formula().expression();
        statements.add(
            new Statement(
                indicator.indicator(),
                position.name(),
                expression == null ? indicator.formulaText() : expression));
      }
    }
    return statements;
  }

  private static List<Indicator> indicators(Catalogue catalogue) {
    return catalogue.positions().stream()
        .flatMap(position -> position.indicators().stream())
        .toList();
  }
}
