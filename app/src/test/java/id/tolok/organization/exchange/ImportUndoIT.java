package id.tolok.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.Position;
import id.tolok.organization.TestOffice;
import id.tolok.organization.nip.Nip;
import id.tolok.testing.ServerTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// An import is taken back whole, and what was exported comes back as it was.
@ServerTest
class ImportUndoIT extends ImportingOffice {

  @Autowired private ImportUndo undo;
  @Autowired private Exports exports;

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
}
