package id.tolok.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.TestOffice;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.organization.nip.Nip;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.ServerTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Tables taken in: what would happen, what happens, and how it is taken back.
@ServerTest
class ImportsIT {

  @Autowired private Organizations organizations;
  @Autowired private OrganizationEdits edits;
  @Autowired private Imports imports;
  @Autowired private ImportUndo undo;
  @Autowired private Exports exports;

  private Agency agency;

  @BeforeEach
  void givenAnOffice() {
    agency = new TestOffice(organizations, edits).subdistrict("Impor");
  }

  @Test
  void emptyOfficeIsFilledWithSupervisorsWhateverTheOrderOfRows() {
    thenApplied(
        """
        Jabatan;Eselon;Atasan Langsung;Unit Kerja;Nama Pejabat;NIP;Mulai
        Kepala Seksi Uji;IV.a;Camat;Seksi Uji;;;
        Camat;III.a;;;Rahmat Uji;19860405 200412 1 001;3 Januari 2024
        """);
    assertThat(state())
        .containsExactly(
            "Camat III.a under - in -",
            "Kepala Seksi Uji IV.a under Camat in Seksi Uji",
            "DEFINITIVE Rahmat Uji: Camat 2024-01-03..");
  }

  @Test
  void dryRunChangesNothing() {
    var plan = dryRun("Jabatan;Eselon;Urutan\nCamat;III.a;1\n");
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.count(Step.Effect.ADD)).isEqualTo(1);
    assertThat(state()).isEmpty();
  }

  @Test
  void oneWrongRowStopsAllAndEachFaultNamesItsPlace() {
    var plan =
        dryRun(
            """
            Jabatan;Eselon;Atasan Langsung;Nama Pejabat;NIP;Mulai;Status Pemangku
            Camat;III.a;;Rahmat Uji;198613052004121001;2024-01-03;
            Sekretaris;9z;Camat;;;;
            Kasi Satu;IV.a;Tidak Ada;;;;
            Kasi Dua;IV.a;Camat;Siti Uji;123;kemarin;Bos
            """);
    assertThat(plan.faults().stream().map(f -> f.row() + " " + f.column() + " " + f.key()))
        .containsExactlyInAnyOrder(
            "2 NIP organization.nip.birth-date",
            "3 ECHELON organization.problem.echelon",
            "4 SUPERVISOR organization.import.supervisor-unknown",
            "5 NIP organization.nip.length",
            "5 FROM organization.import.not-a-day",
            "5 MANNER organization.import.not-a-choice");
    assertThat(apply("Jabatan;Eselon;Urutan\nCamat;III.a;1\nSekretaris;9z;2\n"))
        .isInstanceOf(Imports.Applied.NotDone.class);
    assertThat(state()).isEmpty();
  }

  @Test
  void repeatedAndContradictingRowsAreFaults() {
    var plan =
        dryRun(
            """
            Jabatan;Eselon;Urutan
            Camat;III.a;1
            Camat;III.a;1
            camat;III.b;1
            """);
    assertThat(plan.faults().stream().map(f -> f.row() + " " + f.key()))
        .containsExactly("3 organization.import.row-twice", "4 organization.import.contradiction");
  }

  @Test
  void circleOfSupervisorsIsAFault() {
    var plan =
        dryRun("Jabatan;Atasan Langsung;Urutan\nA Uji;B Uji;1\nB Uji;C Uji;2\nC Uji;A Uji;3\n");
    assertThat(plan.faults()).extracting(RowFault::key).contains("organization.import.circle");
  }

  @Test
  void secondHolderWithoutEndingTheFirstIsAFaultOfItsRow() {
    thenApplied("Jabatan;Nama Pejabat;Mulai\nCamat;Rahmat Uji;2024-01-03\n");
    var plan = dryRun("Jabatan;Nama Pejabat;Mulai\nCamat;Siti Uji;2025-01-03\n");
    assertThat(plan.faults().stream().map(f -> f.row() + " " + f.column() + " " + f.key()))
        .containsExactly("2 FROM organization.problem.holding-overlaps-definitive-open");
    thenApplied(
        """
        Jabatan;Nama Pejabat;Mulai;Sampai
        Camat;Siti Uji;2025-01-03;
        Camat;Rahmat Uji;2024-01-03;2025-01-02
        """);
    assertThat(state())
        .contains(
            "DEFINITIVE Siti Uji: Camat 2025-01-03..",
            "DEFINITIVE Rahmat Uji: Camat 2024-01-03..2025-01-02");
  }

  @Test
  void emptyCellLeavesAndDashEmpties() {
    thenApplied("Jabatan;Eselon;Tugas\nCamat;III.a;Memimpin\n");
    thenApplied("Jabatan;Eselon;Tugas\nCamat;-;\n");
    inScope(() -> {
      var head = organizations.positions(agency.id()).getFirst();
      assertThat(head.echelon()).isNull();
      assertThat(head.duties()).containsExactly("Memimpin");
    });
  }

  @Test
  void changeSinceThePreviewIsNotOverwritten() {
    thenApplied("Jabatan;Eselon;Urutan\nCamat;III.a;1\n");
    String file = "Jabatan;Eselon;Urutan\nCamat;II.b;1\n";
    String shown = dryRun(file).fingerprint();
    inScope(() -> {
      var head = organizations.positions(agency.id()).getFirst();
      edits.changePosition(head.id(), head.version(), head.draft().ranked("III.b")).value();
    });
    assertThat(applyShown(file, shown)).isInstanceOf(Imports.Applied.NotDone.class);
    assertThat(state()).containsExactly("Camat III.b under - in -");
  }

  @Test
  void importIsTakenBackWhole() {
    givenAWholeOffice();
    var before = state();
    var done =
        thenApplied(
            """
            Jabatan;Eselon;Atasan Langsung;Unit Kerja;Nama Pejabat;NIP;Mulai;Sampai
            Camat;II.b;;;Rahmat Hidayat;;2024-01-02;2025-06-30
            Camat;;;;Joko Uji;;2025-07-01;
            Kepala Seksi Baru;IV.a;Camat;Seksi Baru;;;;
            """);
    assertThat(state()).isNotEqualTo(before);
    assertThat(inScopeGet(() -> undo.undo(done.batchId()))).isEqualTo(ImportUndo.Outcome.DONE);
    assertThat(state()).isEqualTo(before);
    assertThat(inScopeGet(() -> undo.undo(done.batchId()))).isEqualTo(ImportUndo.Outcome.ALREADY);
  }

  @Test
  void importThatSomebodyBuiltOnIsNotTakenBack() {
    var done = thenApplied("Jabatan;Eselon;Urutan\nCamat;III.a;1\nSekretaris;III.b;2\n");
    inScope(() -> {
      var head = organizations.positions(agency.id()).getFirst();
      edits.changePosition(head.id(), head.version(), head.draft().ranked("II.b")).value();
    });
    assertThat(inScopeGet(() -> undo.undo(done.batchId())))
        .isEqualTo(ImportUndo.Outcome.CHANGED_SINCE);
    assertThat(state()).containsExactly("Camat II.b under - in -", "Sekretaris III.b under - in -");
  }

  @ParameterizedTest
  @EnumSource(Exports.Format.class)
  void exportComesBackAsNoChange(Exports.Format format) {
    givenAWholeOffice();
    byte[] file = inScopeGet(() -> exports.export(List.of(agency), format));
    var plan = inScopeGet(() -> imports.dryRun(file, agency));
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.changesAnything()).as(plan.steps().toString()).isFalse();
    assertThat(plan.steps()).hasSizeGreaterThan(8);
  }

  @Test
  void exportOfOneOfficeFillsAnother() {
    givenAWholeOffice();
    var other = new TestOffice(organizations, edits).subdistrict("Salinan");
    String file =
        new String(
                inScopeGet(() -> exports.export(List.of(agency), Exports.Format.CSV)),
                StandardCharsets.UTF_8)
            .replace(agency.name(), other.name());
    var expected = state();
    agency = other;
    thenApplied(file);
    assertThat(state()).isEqualTo(expected);
  }

  @Test
  void otherAgencysRowsAreRefused() {
    var plan = dryRun("Perangkat Daerah;Jabatan;Eselon\nKecamatan Lain Sekali;Camat;III.a\n");
    assertThat(plan.faults())
        .extracting(RowFault::key)
        .containsExactly("organization.import.other-agency");
  }

  @Test
  void agenciesAreFoundedByWhoMay() {
    new TestOffice(organizations, edits).regency();
    String name = "Kecamatan Impor Baru " + agency.id();
    String file =
        """
        Perangkat Daerah;Kode Kab/Kota;Jenis Perangkat Daerah;Zona Waktu;Jabatan;Eselon
        %s;94.05;Kecamatan;WITA;Camat;III.a
        """
            .formatted(name);
    var plan =
        CurrentViewer.asProgram(() -> imports.dryRun(file.getBytes(StandardCharsets.UTF_8), null));
    assertThat(plan.faults()).isEmpty();
    CurrentViewer.asProgram(() -> imports.apply(plan, plan.fingerprint(), "uji.csv"));
    assertThat(CurrentViewer.asProgram(() -> organizations.findAgency(name))).isPresent();
  }

  // ---- Given and then ----

  private void givenAWholeOffice() {
    inScope(() -> {
      var secretariat =
          edits.addUnit(new OrgUnit.Draft(agency.id(), null, "Sekretariat", 1)).value();
      edits.addUnit(new OrgUnit.Draft(agency.id(), secretariat.id(), "Subbagian Umum", 1)).value();
      var head =
          edits
              .addPosition(
                  Position.Draft.of(agency.id(), "Camat")
                      .ranked("III.a")
                      .charged(List.of("=Memimpin", "-1 apel", "Satu; \"dua\""), List.of("+62")))
              .value();
      edits
          .addPosition(
              Position.Draft.of(agency.id(), "Sekretaris")
                  .in(secretariat.id())
                  .under(head.id())
                  .of(Position.Kind.FUNCTIONAL)
                  .placed(3))
          .value();
      var first = official("Rahmat Hidayat", "198604052004121001");
      var second = official("Joko Uji", null);
      hold(head, first, Holding.Kind.DEFINITIVE, "2024-01-02", null);
      hold(head, second, Holding.Kind.PLT, "2023-01-02", "2023-12-31");
      hold(head, second, Holding.Kind.PLH, "2024-05-02", "2024-05-12");
      official("Belum Menjabat", "196701011991031006");
    });
  }

  private Official official(String name, @Nullable String nip) {
    return edits
        .addOfficial(
            new Official.Draft(
                agency.id(),
                name,
                "Drs.",
                "M.Si.",
                nip == null ? null : new Nip(nip),
                Official.Sex.MALE))
        .value();
  }

  private void hold(
      Position position, Official official, Holding.Kind kind, String from, @Nullable String to) {
    edits
        .addHolding(
            new Holding.Draft(
                position.id(),
                official.id(),
                kind,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to)))
        .value();
  }

  private ImportPlan dryRun(String file) {
    return inScopeGet(() -> imports.dryRun(file.getBytes(StandardCharsets.UTF_8), agency));
  }

  private Imports.Applied apply(String file) {
    return applyShown(file, dryRun(file).fingerprint());
  }

  private Imports.Applied applyShown(String file, String shown) {
    return inScopeGet(() -> {
      var id = imports.keep(agency.id(), "uji.csv", file.getBytes(StandardCharsets.UTF_8));
      return imports.apply(imports.file(id), agency, shown);
    });
  }

  private Imports.Applied.Done thenApplied(String file) {
    var applied = apply(file);
    if (applied instanceof Imports.Applied.NotDone notDone) {
      assertThat(notDone.plan().faults()).isEmpty();
    }
    assertThat(applied).isInstanceOf(Imports.Applied.Done.class);
    return (Imports.Applied.Done) applied;
  }

  private List<String> state() {
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

  private static String dash(String name) {
    return name.isEmpty() ? "-" : name;
  }

  private void inScope(Runnable work) {
    inScopeGet(() -> {
      work.run();
      return true;
    });
  }

  private <T> T inScopeGet(java.util.function.Supplier<T> work) {
    return CurrentViewer.asProgram(work::get);
  }
}
