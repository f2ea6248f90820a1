package id.tolok.catalogue.web.comparison;

import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.comparison.CatalogueComparison;
import id.tolok.catalogue.web.comparison.ComparisonView.Side;
import id.tolok.shell.AgencyChoices;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page that compares, from what is asked for in its address.
@Component
final class ComparisonViews {

  private static final String ADDRESS = "/katalog/bandingkan";

  private final Catalogues catalogues;
  private final ComparedVersions compared;
  private final Gate gate;
  private final Visit visit;

  ComparisonViews(Catalogues catalogues, ComparedVersions compared, Gate gate, Visit visit) {
    this.catalogues = catalogues;
    this.compared = compared;
    this.gate = gate;
    this.visit = visit;
  }

  /// What is asked for; each may be left out.
  ///
  /// @param left version on the left
  /// @param leftAgency agency on the left, where it was chosen anew
  record Asked(
      @Nullable Long left,
      @Nullable Long right,
      @Nullable Long leftAgency,
      @Nullable Long rightAgency,
      boolean onlyChanges) {}

  ComparisonView view(Asked asked) {
    long home = home();
    List<CatalogueVersion> right = versions(asked.right(), asked.rightAgency(), home);
    Optional<CatalogueVersion> rightChosen = chosen(right, asked.right());
    List<CatalogueVersion> left =
        versions(
            asked.left(),
            asked.leftAgency(),
            rightChosen.map(CatalogueVersion::agencyId).orElse(home));
    Optional<CatalogueVersion> leftChosen =
        asked.left() == null && asked.leftAgency() == null
            ? before(left, rightChosen)
            : chosen(left, asked.left());
    Side leftSide = side("kiri", "Kiri", left, leftChosen, agency(left, asked.leftAgency(), home));
    Side rightSide =
        side("kanan", "Kanan", right, rightChosen, agency(right, asked.rightAgency(), home));
    return leftChosen.isPresent() && rightChosen.isPresent()
        ? compared(leftSide, rightSide, leftChosen.get(), rightChosen.get(), asked.onlyChanges())
        : nothing(leftSide, rightSide, right.isEmpty());
  }

  private ComparisonView compared(
      Side leftSide,
      Side rightSide,
      CatalogueVersion left,
      CatalogueVersion right,
      boolean onlyChanges) {
    gate.require(Action.CATALOGUE_VIEW, left.agencyId());
    gate.require(Action.CATALOGUE_VIEW, right.agencyId());
    var comparison = CatalogueComparison.between(compared.of(left), compared.of(right));
    var rows = new ComparisonRows(visit);
    String address = ADDRESS + "?kiri=" + left.id() + "&kanan=" + right.id();
    String here = address + (onlyChanges ? "" : "&semua=ya");
    return new ComparisonView(
        leftSide,
        rightSide,
        left.id() == right.id() ? visit.w("catalogue.compare.same") : null,
        visit.w("catalogue.compare.lead", name(left), name(right)),
        rows.counts(comparison.summary()),
        rows.header(comparison),
        rows.rows(comparison, onlyChanges),
        onlyChanges,
        onlyChanges ? address + "&semua=ya" : address,
        here.replace(ADDRESS + "?", ADDRESS + ".xlsx?"),
        ADDRESS + "?kiri=" + right.id() + "&kanan=" + left.id() + (onlyChanges ? "" : "&semua=ya"));
  }

  private ComparisonView nothing(Side left, Side right, boolean noVersion) {
    return new ComparisonView(
        left,
        right,
        visit.w(noVersion ? "catalogue.compare.no-version" : "catalogue.compare.one-version"),
        visit.w("catalogue.compare.intro"),
        List.of(),
        List.of(),
        List.of(),
        true,
        ADDRESS,
        ADDRESS,
        ADDRESS);
  }

  /// The agency in the bar above, or the first there is; 0 where there is none.
  private long home() {
    return visit
        .context()
        .agencyId()
        .orElseGet(() ->
            visit.agencies().stream().findFirst().map(AgencyChoices.Choice::agencyId).orElse(0L));
  }

  private List<CatalogueVersion> versions(
      @Nullable Long versionId, @Nullable Long agencyId, long otherwise) {
    if (agencyId != null) {
      return catalogues.versions(agencyId);
    }
    return catalogues.versions(
        versionId == null ? otherwise : catalogues.version(versionId).agencyId());
  }

  /// The version asked for where the agency has it, else its newest.
  private static Optional<CatalogueVersion> chosen(
      List<CatalogueVersion> versions, @Nullable Long versionId) {
    return versions.stream()
        .filter(version -> versionId != null && version.id() == versionId)
        .findFirst()
        .or(() -> versions.stream().findFirst());
  }

  /// The version before another, where nobody chose one: what most people want to see.
  private static Optional<CatalogueVersion> before(
      List<CatalogueVersion> versions, Optional<CatalogueVersion> other) {
    int place = other.map(versions::indexOf).orElse(-1);
    return place >= 0 && place + 1 < versions.size()
        ? Optional.of(versions.get(place + 1))
        : Optional.empty();
  }

  private static OptionalLong agency(
      List<CatalogueVersion> versions, @Nullable Long asked, long home) {
    if (asked != null) {
      return OptionalLong.of(asked);
    }
    return OptionalLong.of(versions.isEmpty() ? home : versions.getFirst().agencyId());
  }

  private Side side(
      String name,
      String agencyName,
      List<CatalogueVersion> versions,
      Optional<CatalogueVersion> chosen,
      OptionalLong agency) {
    List<Option> agencies = new ArrayList<>();
    for (AgencyChoices.Choice choice : visit.agencies()) {
      agencies.add(
          new Option(
              Long.toString(choice.agencyId()),
              choice.name(),
              agency.isPresent() && agency.getAsLong() == choice.agencyId()));
    }
    List<Option> options =
        versions.stream()
            .map(version ->
                new Option(
                    Long.toString(version.id()),
                    label(version),
                    chosen.filter(version::equals).isPresent()))
            .toList();
    return new Side(
        visit.w("catalogue.compare." + name),
        Field.of("instansi" + agencyName, visit.w("catalogue.agency")),
        agencies,
        Field.of(name, visit.w("catalogue.version")),
        options);
  }

  private String label(CatalogueVersion version) {
    return visit.w(
        "catalogue.version.name",
        Integer.toString(version.number()),
        visit.format().date(version.validFrom()));
  }

  private String name(CatalogueVersion version) {
    String agency =
        visit.agencies().stream()
            .filter(choice -> choice.agencyId() == version.agencyId())
            .map(AgencyChoices.Choice::name)
            .findFirst()
            .orElse("");
    return agency + ", " + label(version);
  }
}
