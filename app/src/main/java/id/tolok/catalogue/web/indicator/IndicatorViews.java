package id.tolok.catalogue.web.indicator;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.web.DifferenceWords;
import id.tolok.catalogue.web.indicator.IndicatorView.Fact;
import id.tolok.catalogue.web.indicator.IndicatorView.FindingRow;
import id.tolok.catalogue.web.indicator.IndicatorView.Trial;
import id.tolok.catalogue.web.indicator.IndicatorView.VariableRow;
import id.tolok.catalogue.web.indicator.IndicatorView.VersionChoice;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.Indicator;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of an indicator from what the catalogue holds.
@Component
final class IndicatorViews {

  private final Catalogues catalogues;
  private final Organizations organizations;
  private final ElsewhereParts elsewhere;
  private final Gate gate;
  private final Visit visit;
  private final Clock clock;

  IndicatorViews(
      Catalogues catalogues,
      Organizations organizations,
      ElsewhereParts elsewhere,
      Gate gate,
      Visit visit,
      Clock clock) {
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.elsewhere = elsewhere;
    this.gate = gate;
    this.visit = visit;
    this.clock = clock;
  }

  /// An indicator in one version and through all of them.
  record Found(
      AcceptedIndicator shown,
      List<AcceptedIndicator> through,
      Map<Long, CatalogueVersion> versions) {
    CatalogueVersion version() {
      return Objects.requireNonNull(versions.get(shown.versionId()));
    }
  }

  /// @param versionId the version to look at; empty for the one in force, or the last before
  /// @throws NotFound where there is none in scope
  Found find(long lineageId, OptionalLong versionId) {
    List<AcceptedIndicator> through = catalogues.history(lineageId);
    if (through.isEmpty()) {
      throw new NotFound("indicator", lineageId);
    }
    Map<Long, CatalogueVersion> versions =
        catalogues.versions(through.getFirst().agencyId()).stream()
            .collect(Collectors.toMap(CatalogueVersion::id, Function.identity()));
    AcceptedIndicator shown =
        versionId.isPresent()
            ? ofVersion(through, versionId.getAsLong())
            : inForce(through, versions);
    return new Found(shown, through, versions);
  }

  IndicatorView view(Found found, Map<String, String> typed) {
    AcceptedIndicator shown = found.shown();
    Indicator stated = shown.stated();
    String address = "/katalog/indikator/" + shown.lineageId();
    return new IndicatorView(
        address,
        stated.indicator(),
        agency(shown.agencyId()),
        visit.w("catalogue.indicator.lead", agency(shown.agencyId()), shown.position().name()),
        badges(found),
        "/katalog/jabatan/" + shown.position().id(),
        versions(found, address),
        facts(shown),
        new FormulaParts(visit.words()).of(stated),
        variables(shown),
        trial(stated, typed),
        new TargetTables(visit).of(stated),
        placeAddress(found, address),
        shown.findings().stream().map(this::finding).toList(),
        new HistoryParts(visit).of(found.through(), List.copyOf(found.versions().values())),
        elsewhere.of(shown.lineageId(), stated));
  }

  private String agency(long agencyId) {
    return visit.agencies().stream()
        .filter(choice -> choice.agencyId() == agencyId)
        .map(choice -> choice.name())
        .findFirst()
        .orElseGet(() -> organizations.agency(agencyId).name());
  }

  private static AcceptedIndicator ofVersion(List<AcceptedIndicator> through, long versionId) {
    return through.stream()
        .filter(indicator -> indicator.versionId() == versionId)
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator of version", versionId));
  }

  private AcceptedIndicator inForce(
      List<AcceptedIndicator> through, Map<Long, CatalogueVersion> versions) {
    LocalDate today = LocalDate.now(clock);
    return through.stream()
        .filter(indicator ->
            Optional.ofNullable(versions.get(indicator.versionId()))
                .filter(version -> version.holdsOn(today))
                .isPresent())
        .findFirst()
        .orElse(through.getLast());
  }

  private List<Badge> badges(Found found) {
    List<Badge> badges = new ArrayList<>();
    badges.add(new Badge(Tone.PLAIN, visit.w("catalogue.kind." + found.shown().kind().name())));
    LocalDate today = LocalDate.now(clock);
    badges.add(
        found.version().holdsOn(today)
            ? new Badge(Tone.GOOD, visit.w("catalogue.version.in-force"))
            : new Badge(
                Tone.WARNING,
                visit.w(
                    found.version().validFrom().isAfter(today)
                        ? "catalogue.version.not-yet"
                        : "catalogue.version.past")));
    return badges;
  }

  private List<VersionChoice> versions(Found found, String address) {
    var history = new HistoryParts(visit);
    return found.through().reversed().stream()
        .map(indicator ->
            new VersionChoice(
                history.name(Objects.requireNonNull(found.versions().get(indicator.versionId()))),
                address + "?versi=" + indicator.versionId(),
                indicator.versionId() == found.shown().versionId()))
        .toList();
  }

  private List<Fact> facts(AcceptedIndicator shown) {
    Indicator stated = shown.stated();
    List<Fact> facts = new ArrayList<>();
    add(facts, "OBJECTIVE", stated.objective());
    add(facts, "DEFINITION", stated.definition());
    add(
        facts,
        "RATIONALE",
        stated.rationale().isEmpty() ? null : String.join("\n", stated.rationale()));
    add(facts, "UNIT", stated.unit());
    add(facts, "POLARITY", new DifferenceWords(visit.words()).polarity(stated.polarity()));
    add(facts, "RESPONSIBLE", stated.responsible());
    add(facts, "DATA_SOURCE", stated.dataSource());
    add(facts, "BASELINE", stated.baseline());
    add(facts, "NOTE", stated.note());
    return facts;
  }

  /// What the decree does not state is said so where people expect it.
  private void add(List<Fact> facts, String field, @Nullable String text) {
    boolean expected =
        !field.equals("RATIONALE") && !field.equals("NOTE") && !field.equals("BASELINE");
    if (text != null || expected) {
      String said = text == null ? visit.w("catalogue.indicator.unstated") : text;
      facts.add(new Fact(visit.w("catalogue.field." + field), said));
    }
  }

  private List<VariableRow> variables(AcceptedIndicator shown) {
    List<Variable> variables = catalogues.variables(shown.id());
    if (variables.isEmpty()) {
      return List.of();
    }
    Map<Long, String> positions = new HashMap<>();
    for (Position position : organizations.positions(shown.agencyId())) {
      positions.put(position.id(), position.name());
    }
    boolean edits = gate.allows(Action.CATALOGUE_EDIT, shown.agencyId());
    return variables.stream()
        .map(variable ->
            new VariableRow(
                variable.name(),
                variable.unit() == null ? "" : variable.unit(),
                variable.ownerPositionId().isPresent()
                    ? positions.getOrDefault(variable.ownerPositionId().getAsLong(), "")
                    : "",
                visit.w("catalogue.adding." + variable.adding().name()),
                edits ? "/variabel/" + variable.id() : null))
        .toList();
  }

  private Trial trial(Indicator stated, Map<String, String> typed) {
    return FormulaParts.expression(stated)
        .map(formula ->
            new Trials(visit).of(formula, stated.unit() == null ? "" : stated.unit(), typed))
        .orElse(new Trial(List.of(), null, null, List.of()));
  }

  /// Null also for who may not see the decree itself.
  private @Nullable String placeAddress(Found found, String address) {
    boolean original =
        gate.allows(Action.INTAKE_VIEW, found.shown().agencyId())
            && found.version().acceptance().readingId().isPresent()
            && !found.shown().stated().sources().isEmpty();
    return original ? address + "/tempat?versi=" + found.shown().versionId() : null;
  }

  private FindingRow finding(CatalogueFinding finding) {
    Tone tone =
        switch (finding.severity()) {
          case ERROR -> Tone.BAD;
          case WARNING -> Tone.WARNING;
          case INFO -> Tone.INFO;
        };
    return new FindingRow(
        new Badge(tone, visit.w("catalogue.severity." + finding.severity().name())),
        finding.code(),
        finding.message(),
        finding.suggestion() == null ? "" : finding.suggestion());
  }
}
