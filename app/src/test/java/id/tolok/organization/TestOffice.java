package id.tolok.organization;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Invented offices for tests, each with names and codes of its own.
public final class TestOffice {

  private static final AtomicInteger NUMBER = new AtomicInteger(10);

  private final Organizations organizations;
  private final OrganizationEdits edits;

  public TestOffice(Organizations organizations, OrganizationEdits edits) {
    this.organizations = organizations;
    this.edits = edits;
  }

  /// A sub-district office in the regency Nusa Uji.
  public Agency subdistrict(String name) {
    return CurrentViewer.asProgram(() -> {
      var regency = regency();
      return edits
          .addAgency(
              new Agency.Draft(
                  "Kecamatan " + name + " " + NUMBER.incrementAndGet(),
                  Agency.Kind.SUBDISTRICT_OFFICE,
                  regency.id(),
                  null,
                  Agency.Zone.WITA))
          .value();
    });
  }

  /// The regency Nusa Uji, made where it is not there yet.
  public Region regency() {
    return CurrentViewer.asProgram(() -> {
      region("94", "Provinsi Uji");
      return region("94.05", "Nusa Uji");
    });
  }

  private Region region(String code, String name) {
    var key = new RegionCode(code);
    return organizations
        .findRegion(key)
        .orElseGet(() -> edits.addRegion(new Region.Draft(key, name)).value());
  }

  /// Somebody who sees these agencies and nothing else.
  public static Viewer viewerOf(Long... agencyIds) {
    return new Viewer(OptionalLong.empty(), "Penguji", Set.of(agencyIds), Viewer.Kind.PERSON);
  }
}
