package id.tolok.reporting.survey;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.Region;
import org.springframework.stereotype.Component;

/// Whose office an agency is, as a letterhead says it.
@Component
public final class Governments {

  private final Organizations organizations;

  Governments(Organizations organizations) {
    this.organizations = organizations;
  }

  /// `Pemerintah Kabupaten Nusa Uji`.
  public String of(Agency agency) {
    return "Pemerintah " + named(organizations.region(agency.regencyId()));
  }

  /// With the kind of region before it, unless its name says so already.
  private static String named(Region region) {
    String kind =
        switch (region.kind()) {
          case PROVINCE -> "Provinsi ";
          case REGENCY -> "Kabupaten ";
          case CITY -> "Kota ";
          case SUBDISTRICT, VILLAGE, URBAN_VILLAGE -> "";
        };
    return region.name().startsWith(kind) ? region.name() : kind + region.name();
  }
}
