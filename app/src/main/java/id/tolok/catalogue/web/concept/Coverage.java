package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.store.concept.ConceptListStore.Covered;
import id.tolok.shell.Visit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How many agencies of the same kind and regency have an indicator of a concept, and which not.
final class Coverage {

  private final Visit visit;
  private final List<Covered> agencies;

  /// @param agencies those in scope that have a catalogue
  Coverage(Visit visit, List<Covered> agencies) {
    this.visit = visit;
    this.agencies = List.copyOf(agencies);
  }

  /// `4 dari 4 kecamatan`.
  String text(Collection<Long> confirmed) {
    List<Covered> expected = expected(confirmed);
    boolean oneKind = expected.stream().map(Covered::kind).distinct().count() == 1;
    String key =
        oneKind && expected.getFirst().kind().equals("SUBDISTRICT_OFFICE")
            ? "catalogue.concept.coverage.subdistricts"
            : "catalogue.concept.coverage";
    long have = expected.stream().filter(agency -> confirmed.contains(agency.agencyId())).count();
    return visit.w(key, Long.toString(have), Integer.toString(expected.size()));
  }

  /// Whether every agency that could have one has one.
  boolean isWhole(Collection<Long> confirmed) {
    return missing(confirmed).isEmpty();
  }

  /// Names of the agencies that have none.
  List<String> missing(Collection<Long> confirmed) {
    return expected(confirmed).stream()
        .filter(agency -> !confirmed.contains(agency.agencyId()))
        .map(Covered::name)
        .toList();
  }

  private List<Covered> expected(Collection<Long> confirmed) {
    Set<String> kinds =
        agencies.stream()
            .filter(agency -> confirmed.contains(agency.agencyId()))
            .map(agency -> agency.kind() + " " + agency.regencyId())
            .collect(Collectors.toSet());
    return agencies.stream()
        .filter(agency -> kinds.contains(agency.kind() + " " + agency.regencyId()))
        .toList();
  }
}
