package id.tolok.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.TestOffice;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.ServerTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Tables taken in: what would happen, what happens, and how it is taken back.
@ServerTest
class ImportsIT extends ImportingOffice {

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
}
