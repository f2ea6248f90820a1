package id.tolok.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.Agency;
import id.tolok.organization.Official;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.TestOffice;
import id.tolok.shell.viewer.CurrentViewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// An office into which files of positions and people are read.
abstract class ImportingOffice {

  @Autowired Organizations organizations;
  @Autowired OrganizationEdits edits;
  @Autowired Imports imports;

  Agency agency;

  @BeforeEach
  void givenAnOffice() {
    agency = new TestOffice(organizations, edits).subdistrict("Impor");
  }

  ImportPlan dryRun(String file) {
    return inScopeGet(() -> imports.dryRun(file.getBytes(StandardCharsets.UTF_8), agency));
  }

  Imports.Applied apply(String file) {
    return applyShown(file, dryRun(file).fingerprint());
  }

  Imports.Applied applyShown(String file, String shown) {
    return inScopeGet(() -> {
      var id = imports.keep(agency.id(), "uji.csv", file.getBytes(StandardCharsets.UTF_8));
      return imports.apply(imports.file(id), agency, shown);
    });
  }

  Imports.Applied.Done thenApplied(String file) {
    var applied = apply(file);
    if (applied instanceof Imports.Applied.NotDone notDone) {
      assertThat(notDone.plan().faults()).isEmpty();
    }
    assertThat(applied).isInstanceOf(Imports.Applied.Done.class);
    return (Imports.Applied.Done) applied;
  }

  List<String> state() {
    return inScopeGet(() -> {
      var now = AgencyState.of(agency, organizations);
      var positions =
          now.positions().stream()
              .map(position ->
                  position.name()
                      + " "
                      + position.echelon()
                      + " under "
                      + dash(now.positionName(position.supervisorId()))
                      + " in "
                      + dash(now.unitName(position.unitId())))
              .sorted();
      var holdings =
          now.holdings().stream()
              .map(holding ->
                  holding.kind()
                      + " "
                      + now.official(holding.officialId()).map(Official::name).orElse("?")
                      + ": "
                      + now.positionName(holding.positionId())
                      + " "
                      + holding.from()
                      + ".."
                      + (holding.to() == null ? "" : holding.to()));
      return Stream.concat(positions, holdings).toList();
    });
  }

  static String dash(String name) {
    return name.isEmpty() ? "-" : name;
  }

  void inScope(Runnable work) {
    inScopeGet(() -> {
      work.run();
      return true;
    });
  }

  <T> T inScopeGet(java.util.function.Supplier<T> work) {
    return CurrentViewer.asProgram(work::get);
  }
}
