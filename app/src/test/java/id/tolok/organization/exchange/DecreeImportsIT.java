package id.tolok.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.Catalogue;
import id.tolok.document.DecreeReader;
import id.tolok.organization.Agency;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.TestOffice;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.GoldenFile;
import id.tolok.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Positions taken from a decree as the real reader reads it.
@ServerTest
class DecreeImportsIT {

  @Autowired private Organizations organizations;
  @Autowired private OrganizationEdits edits;
  @Autowired private DecreeImports imports;

  private Agency agency;
  private Catalogue catalogue;

  @BeforeEach
  void givenADecree() throws IOException {
    agency = new TestOffice(organizations, edits).subdistrict("Keputusan");
    var file = GoldenFile.root().resolve("samples/kecamatan-arunika/source.txt");
    catalogue = DecreeReader.read("source.txt", Files.readAllBytes(file)).catalogue();
  }

  @Test
  void officeIsFilledAndASecondTimeNothingChanges() {
    assertThat(applied()).isPositive();
    assertThat(tree())
        .containsExactly(
            "Camat < -",
            "Sekretaris Kecamatan < Camat",
            "Kepala Seksi Pemerintahan < Camat",
            "Kepala Seksi Trantib < Camat",
            "Kepala Subbagian Perencanaan dan Keuangan < Sekretaris Kecamatan");
    assertThat(applied()).isZero();
  }

  @Test
  void whatIsNotChosenStaysOut() {
    CurrentViewer.asProgram(() -> {
      var plan = imports.chosen(catalogue, agency, Set.of(2, 5));
      assertThat(plan.faults()).isEmpty();
      return imports.apply(catalogue, agency, Set.of(2, 5), plan.fingerprint(), "uji");
    });
    assertThat(tree())
        .containsExactly(
            "Sekretaris Kecamatan < -",
            "Kepala Subbagian Perencanaan dan Keuangan < Sekretaris Kecamatan");
  }

  @Test
  void presentPositionGetsItsDutiesAndKeepsTheRest() {
    CurrentViewer.asProgram(() ->
        edits
            .addPosition(
                Position.Draft.of(agency.id(), "Kepala Seksi Ketenteraman dan Ketertiban Umum")
                    .ranked("IV.a")
                    .of(Position.Kind.FUNCTIONAL))
            .value());
    applied();
    var section =
        CurrentViewer.asProgram(() -> organizations.findPosition(agency.id(), "Kasi Trantib"))
            .orElseThrow();
    assertThat(section.name()).isEqualTo("Kepala Seksi Ketenteraman dan Ketertiban Umum");
    assertThat(section.kind()).isEqualTo(Position.Kind.FUNCTIONAL);
    assertThat(section.duties()).isNotEmpty();
  }

  private int applied() {
    return CurrentViewer.asProgram(() -> imports.apply(catalogue, agency.id(), "uji"));
  }

  private List<String> tree() {
    return CurrentViewer.asProgram(() -> {
      var state = AgencyState.of(agency, organizations);
      return state.positions().stream()
          .map(position ->
              position.name()
                  + " < "
                  + (position.supervisorId() == null
                      ? "-"
                      : state.positionName(position.supervisorId())))
          .toList();
    });
  }
}
