package id.tolok.catalogue.web.position;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.AcceptedPosition;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.likeness.DutyLikeness;
import id.tolok.catalogue.likeness.Wording;
import id.tolok.catalogue.web.position.PositionView.DutyRow;
import id.tolok.catalogue.web.position.PositionView.IndicatorRow;
import id.tolok.catalogue.web.position.PositionView.Link;
import id.tolok.document.Indicator;
import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.Organizations;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the page of a position, and looks which duty no indicator seems to measure.
@Component
final class PositionViews {

  private final Catalogues catalogues;
  private final Organizations organizations;
  private final Visit visit;
  private final Clock clock;

  PositionViews(Catalogues catalogues, Organizations organizations, Visit visit, Clock clock) {
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.visit = visit;
    this.clock = clock;
  }

  /// An indicator with its words made ready.
  private record Measured(AcceptedIndicator indicator, Wording name, Wording objective) {
    DutyLikeness likeness(Wording duty) {
      var byName = DutyLikeness.of(duty, name);
      return byName.serves() ? byName : DutyLikeness.of(duty, objective);
    }
  }

  PositionView view(long positionId, long versionId) {
    CatalogueVersion version = catalogues.version(versionId);
    AcceptedPosition position =
        catalogues.positions(versionId).stream()
            .filter(each -> each.id() == positionId)
            .findFirst()
            .orElseThrow(() -> new NotFound("position", positionId));
    Agency agency = organizations.agency(version.agencyId());
    Set<String> places = Set.of(agency.name());
    List<Measured> measured =
        catalogues.indicators(versionId).stream()
            .filter(indicator -> indicator.position().id() == positionId)
            .map(indicator -> measured(indicator, places))
            .toList();
    List<DutyRow> duties = rows(position.stated().duties(), measured, places);
    List<DutyRow> functions = rows(position.stated().functions(), measured, places);
    return new PositionView(
        position.stated().name(),
        lead(agency, position, version),
        inForce(version),
        holder(version.agencyId(), position.organizationPositionId()),
        position.organizationPositionId().isPresent()
            ? "/organisasi/jabatan/" + position.organizationPositionId().getAsLong()
            : null,
        coverage(duties, functions),
        duties,
        functions,
        measured.stream().map(each -> row(each, position, places)).toList());
  }

  private static Measured measured(AcceptedIndicator indicator, Set<String> places) {
    String objective = indicator.stated().objective() == null ? "" : indicator.stated().objective();
    return new Measured(
        indicator,
        DutyLikeness.content(indicator.stated().indicator(), places),
        DutyLikeness.content(objective, places));
  }

  private String lead(Agency agency, AcceptedPosition position, CatalogueVersion version) {
    String named =
        visit.w(
            "catalogue.version.name",
            Integer.toString(version.number()),
            visit.format().date(version.validFrom()));
    String echelon = position.stated().echelon();
    return echelon == null
        ? agency.name() + " · " + named
        : agency.name() + " · " + visit.w("catalogue.position.echelon", echelon) + " · " + named;
  }

  private Badge inForce(CatalogueVersion version) {
    return version.holdsOn(LocalDate.now(clock))
        ? new Badge(Tone.GOOD, visit.w("catalogue.version.in-force"))
        : new Badge(Tone.WARNING, visit.w("catalogue.version.past"));
  }

  private String holder(long agencyId, OptionalLong organizationPositionId) {
    if (organizationPositionId.isEmpty()) {
      return "";
    }
    var holdings =
        organizations.holdingsOn(agencyId, LocalDate.now(clock)).stream()
            .filter(holding -> holding.positionId() == organizationPositionId.getAsLong())
            .filter(holding -> holding.kind().fills())
            .toList();
    if (holdings.isEmpty()) {
      return "";
    }
    Holding holding = holdings.getFirst();
    Official official = organizations.official(holding.officialId());
    return switch (holding.kind()) {
      case DEFINITIVE -> official.fullName();
      case PJ -> official.fullName() + " (Pj.)";
      case PLT -> official.fullName() + " (Plt.)";
      case PLH -> official.fullName() + " (Plh.)";
    };
  }

  private List<DutyRow> rows(List<String> duties, List<Measured> measured, Set<String> places) {
    return duties.stream().map(duty -> row(duty, measured, places)).toList();
  }

  private DutyRow row(String duty, List<Measured> measured, Set<String> places) {
    Wording content = DutyLikeness.content(duty, places);
    if (DutyLikeness.saysNothing(content)) {
      return new DutyRow(
          duty, new Badge(Tone.PLAIN, visit.w("catalogue.position.general")), List.of());
    }
    List<Link> links = new ArrayList<>();
    for (Measured each : measured) {
      var likeness = each.likeness(content);
      if (likeness.serves()) {
        links.add(
            new Link(
                each.indicator().stated().indicator(),
                "/katalog/indikator/" + each.indicator().lineageId(),
                visit.w("catalogue.position.shared", String.join(", ", likeness.shared()))));
      }
    }
    return new DutyRow(
        duty,
        links.isEmpty()
            ? new Badge(Tone.WARNING, visit.w("catalogue.position.uncovered"))
            : new Badge(Tone.GOOD, visit.w("catalogue.position.covered")),
        links);
  }

  private IndicatorRow row(Measured each, AcceptedPosition position, Set<String> places) {
    Indicator stated = each.indicator().stated();
    boolean known =
        !position.stated().duties().isEmpty() || !position.stated().functions().isEmpty();
    List<String> served =
        Stream.concat(position.stated().duties().stream(), position.stated().functions().stream())
            .filter(duty -> each.likeness(DutyLikeness.content(duty, places)).serves())
            .toList();
    String target = stated.targets().getOrDefault(Integer.toString(visit.context().year()), "");
    return new IndicatorRow(
        stated.indicator(),
        "/katalog/indikator/" + each.indicator().lineageId(),
        stated.objective() == null ? "" : stated.objective(),
        stated.unit() == null ? "" : stated.unit(),
        target,
        state(known, !served.isEmpty()),
        String.join("; ", served));
  }

  private Badge state(boolean known, boolean serves) {
    if (!known) {
      return new Badge(Tone.PLAIN, visit.w("catalogue.position.no-duties"));
    }
    return serves
        ? new Badge(Tone.GOOD, visit.w("catalogue.position.serves"))
        : new Badge(Tone.WARNING, visit.w("catalogue.position.serves-none"));
  }

  private String coverage(List<DutyRow> duties, List<DutyRow> functions) {
    List<DutyRow> own =
        Stream.concat(duties.stream(), functions.stream())
            .filter(duty -> duty.state().tone() != Tone.PLAIN)
            .toList();
    long covered = own.stream().filter(duty -> !duty.indicators().isEmpty()).count();
    return own.isEmpty()
        ? visit.w("catalogue.position.coverage.none")
        : visit.w(
            "catalogue.position.coverage", Long.toString(covered), Integer.toString(own.size()));
  }
}
