package id.tolok.reporting.form;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.Region;
import id.tolok.reporting.form.PrintedForm.Signature;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who signs for an agency: whoever holds its highest position on the day.
@Component
public final class Signatories {

  private final Organizations organizations;

  Signatories(Organizations organizations) {
    this.organizations = organizations;
  }

  /// Who signs on a day.
  public Signature of(Agency agency, List<Position> positions, LocalDate day) {
    String place = place(agency);
    Optional<Position> head = head(positions);
    if (head.isEmpty()) {
      return new Signature(place, "Kepala " + agency.name(), "", null);
    }
    Optional<Holding> holding =
        organizations.holdingsOn(agency.id(), day).stream()
            .filter(each -> each.positionId() == head.get().id() && each.kind().fills())
            .findFirst();
    Optional<Official> official =
        holding.flatMap(held ->
            organizations.officials(agency.id()).stream()
                .filter(each -> each.id() == held.officialId())
                .findFirst());
    return new Signature(
        place,
        holding.map(held -> manner(held.kind())).orElse("") + head.get().name(),
        official.map(Official::fullName).orElse(""),
        official.map(Official::id).orElse(null));
  }

  /// The first position nobody stands above; one with others below it comes first.
  private static Optional<Position> head(List<Position> positions) {
    return positions.stream()
        .filter(position -> position.supervisorId() == null)
        .min(
            Comparator.comparing((Position position) -> !leads(position, positions))
                .thenComparing(Position::order));
  }

  private static boolean leads(Position position, List<Position> positions) {
    return positions.stream()
        .anyMatch(other -> Long.valueOf(position.id()).equals(other.supervisorId()));
  }

  private static String manner(Holding.Kind kind) {
    return switch (kind) {
      case DEFINITIVE -> "";
      case PJ -> "Pj. ";
      case PLT -> "Plt. ";
      case PLH -> "Plh. ";
    };
  }

  private String place(Agency agency) {
    Long territory = agency.territoryId();
    Region region = organizations.region(territory == null ? agency.regencyId() : territory);
    return region.name();
  }
}
