package id.tolok.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.nip.Nip;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Units, positions and officials are changed by rules, with their trail.
@ServerTest
class TreeEditsIT {

  @Autowired private Organizations organizations;
  @Autowired private OrganizationEdits edits;
  @Autowired private JdbcClient jdbc;

  private Agency agency;

  @BeforeEach
  void givenAnOffice() {
    agency = new TestOffice(organizations, edits).subdistrict("Pohon");
  }

  @Test
  void secondEditorOfOneVersionSeesTheFirstEditorsValue() {
    var position = in(() -> edits.addPosition(Position.Draft.of(agency.id(), "Camat"))).value();
    in(() ->
            edits.changePosition(
                position.id(), position.version(), position.draft().ranked("III.a")))
        .value();
    var late =
        in(() ->
            edits.changePosition(
                position.id(), position.version(), position.draft().ranked("III.b")));
    assertThat(late)
        .isInstanceOfSatisfying(
            Saved.Conflict.class,
            conflict -> assertThat(((Position) conflict.current()).echelon()).isEqualTo("III.a"));
  }

  @Test
  void positionCannotBeUnderItsOwnSubordinate() {
    var head = in(() -> edits.addPosition(Position.Draft.of(agency.id(), "Camat"))).value();
    var secretary =
        in(() -> edits.addPosition(Position.Draft.of(agency.id(), "Sekretaris").under(head.id())))
            .value();
    thenProblem(
        in(() ->
            edits.changePosition(head.id(), head.version(), head.draft().under(secretary.id()))),
        "organization.problem.supervisor-loop");
    thenProblem(
        in(() -> edits.removePosition(head.id(), head.version())),
        "organization.problem.position-supervises");
  }

  @Test
  void unitCannotStandInItself() {
    var outer = in(() -> edits.addUnit(new OrgUnit.Draft(agency.id(), null, "Sekretariat", 1)));
    long outerId = outer.value().id();
    var inner =
        in(() -> edits.addUnit(new OrgUnit.Draft(agency.id(), outerId, "Subbagian Umum", 1)));
    thenProblem(
        in(() ->
            edits.changeUnit(
                outerId, 1, new OrgUnit.Draft(agency.id(), inner.value().id(), "Sekretariat", 1))),
        "organization.problem.unit-loop");
    thenProblem(in(() -> edits.removeUnit(outerId, 1)), "organization.problem.unit-not-empty");
  }

  @Test
  void namesAreUniqueWhateverTheirCapitals() {
    in(() -> edits.addPosition(Position.Draft.of(agency.id(), "Camat"))).value();
    thenProblem(
        in(() -> edits.addPosition(Position.Draft.of(agency.id(), " CAMAT "))),
        "organization.problem.position-name-taken");
  }

  @Test
  void wrongNipIsRefusedAndADoubtIsOnlyRemarked() {
    thenProblem(
        in(() ->
            edits.addOfficial(
                new Official.Draft(
                    agency.id(), "Rahmat", null, null, new Nip("198613052004121001"), null))),
        "organization.nip.birth-date");
    var doubtful =
        in(() ->
            edits.addOfficial(
                new Official.Draft(
                    agency.id(),
                    "Rahmat",
                    "Drs.",
                    "M.Si.",
                    new Nip("198604052004121001"),
                    Official.Sex.FEMALE)));
    assertThat(doubtful)
        .isInstanceOfSatisfying(
            Saved.Done.class,
            done -> assertThat(done.remarks()).asString().contains("organization.nip.sex-differs"));
    thenProblem(
        in(() ->
            edits.addOfficial(
                new Official.Draft(
                    agency.id(), "Lain", null, null, new Nip("198604052004121001"), null))),
        "organization.problem.nip-taken");
  }

  @Test
  void trailNamesTheChangeAndKeepsTheNipMasked() {
    var official =
        in(() ->
                edits.addOfficial(
                    new Official.Draft(
                        agency.id(), "Rahmat", null, null, new Nip("198604052004121001"), null)))
            .value();
    var entries =
        CurrentViewer.asProgram(() ->
            jdbc.sql(
                    "select entry::text from audit.entry where subject = 'organization.official/'"
                        + " || ?")
                .param(official.id())
                .query(String.class)
                .list());
    assertThat(entries).singleElement().asString().contains("official-added", "1986****");
    assertThat(entries.getFirst()).doesNotContain("198604052004121001");
  }

  @Test
  void removedPositionComesBackToTheTopWhereItsUnitIsGone() {
    var unit =
        in(() -> edits.addUnit(new OrgUnit.Draft(agency.id(), null, "Seksi Uji", 1))).value();
    var position =
        in(() ->
                edits.addPosition(Position.Draft.of(agency.id(), "Kepala Seksi Uji").in(unit.id())))
            .value();
    in(() -> edits.removePosition(position.id(), position.version())).value();
    in(() -> edits.removeUnit(unit.id(), unit.version())).value();
    var back = in(() -> edits.restorePosition(position.id())).value();
    assertThat(back.unitId()).isNull();
    assertThat(in(() -> organizations.positions(agency.id())))
        .extracting(Position::name)
        .containsExactly("Kepala Seksi Uji");
  }

  @Test
  void controlCharactersAndBlanksDoNotGetIn() {
    var position =
        in(() ->
                edits.addPosition(
                    Position.Draft.of(agency.id(), "Ca\u0000mat \t Uji\u200b")
                        .charged(List.of(" satu ", "", " "), List.of())))
            .value();
    assertThat(position.name()).isEqualTo("Ca mat Uji");
    assertThat(position.duties()).containsExactly("satu");
  }

  private <T> T in(Supplier<T> work) {
    return CurrentViewer.as(TestOffice.viewerOf(agency.id()), work::get);
  }

  private static void thenProblem(Saved<?> saved, String key) {
    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Rejected.class,
            rejected ->
                assertThat(((List<?>) rejected.problems()).stream().map(p -> ((Problem) p).key()))
                    .containsExactly(key));
  }
}
