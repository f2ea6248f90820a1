package id.tolok.catalogue.web.comparison;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.comparison.ComparedCatalogue;
import id.tolok.catalogue.comparison.ComparedCatalogue.HeaderField;
import id.tolok.catalogue.comparison.ComparedRow;
import id.tolok.document.Decree;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes versions of the catalogue ready for comparing.
@Component
final class ComparedVersions {

  private final Catalogues catalogues;
  private final Organizations organizations;

  ComparedVersions(Catalogues catalogues, Organizations organizations) {
    this.catalogues = catalogues;
    this.organizations = organizations;
  }

  ComparedCatalogue of(CatalogueVersion version) {
    Set<String> places = places(organizations.agency(version.agencyId()));
    List<ComparedRow> rows =
        catalogues.indicators(version.id()).stream().map(row -> row(row, places)).toList();
    List<Decree> decrees = catalogues.header(version.id()).decrees();
    return new ComparedCatalogue(decrees.isEmpty() ? Map.of() : header(decrees.getFirst()), rows);
  }

  private static ComparedRow row(AcceptedIndicator indicator, Set<String> places) {
    return ComparedRow.of(
        OptionalLong.of(indicator.lineageId()),
        indicator.position().name(),
        indicator.ordinal(),
        indicator.stated(),
        places);
  }

  /// Names left out when words are compared.
  private Set<String> places(Agency agency) {
    Set<String> places = new HashSet<>();
    places.add(organizations.region(agency.regencyId()).name());
    boolean local =
        switch (agency.kind()) {
          case SUBDISTRICT_OFFICE, URBAN_VILLAGE_OFFICE -> true;
          case REGENCY_SECRETARIAT, REGENCY_OFFICE, INSPECTORATE, PROVINCE_OFFICE -> false;
        };
    if (local) {
      places.add(agency.name());
    }
    return places;
  }

  private static Map<HeaderField, String> header(Decree decree) {
    Map<HeaderField, String> header = new EnumMap<>(HeaderField.class);
    put(header, HeaderField.KIND, decree.kind());
    put(header, HeaderField.NUMBER, decree.number());
    put(header, HeaderField.TITLE, decree.title());
    put(header, HeaderField.DATE, decree.date());
    put(header, HeaderField.PLACE, decree.place());
    put(header, HeaderField.ISSUER, decree.issuer());
    put(header, HeaderField.SIGNATORY, decree.signatory());
    put(header, HeaderField.PERIOD, period(decree));
    put(header, HeaderField.CONSIDERATIONS, joined(decree.considerations()));
    put(header, HeaderField.LEGAL_BASES, joined(decree.legalBases()));
    put(header, HeaderField.DICTUMS, joined(decree.dictums()));
    return header;
  }

  private static void put(
      Map<HeaderField, String> header, HeaderField field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      header.put(field, text);
    }
  }

  private static @Nullable String period(Decree decree) {
    if (decree.periodStart() == null) {
      return null;
    }
    return decree.periodEnd() == null || decree.periodEnd().equals(decree.periodStart())
        ? decree.periodStart().toString()
        : decree.periodStart() + "–" + decree.periodEnd();
  }

  private static @Nullable String joined(List<String> texts) {
    return texts.isEmpty() ? null : String.join("\n", texts);
  }
}
