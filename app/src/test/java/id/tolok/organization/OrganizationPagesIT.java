package id.tolok.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.organization.exchange.Imports;
import id.tolok.organization.nip.Nip;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages of the organisation, as people with different roles meet them.
@ServerTest
class OrganizationPagesIT {

  private static final String NIP = "198604052004121001";

  @Autowired private Organizations organizations;
  @Autowired private OrganizationEdits edits;
  @Autowired private People people;
  @Autowired private Imports imports;

  private Agency agency;
  private Position head;
  private Official official;
  private SignedIn planner;

  @BeforeEach
  void givenAnOffice() {
    agency = new TestOffice(organizations, edits).subdistrict("Halaman");
    head = made(() -> edits.addPosition(Position.Draft.of(agency.id(), "Camat").ranked("III.a")));
    official =
        made(() ->
            edits.addOfficial(
                new Official.Draft(
                    agency.id(), "Rahmat <b>Uji</b>", "Drs.", "M.Si.", new Nip(NIP), null)));
    var unit =
        made(() -> edits.addUnit(new OrgUnit.Draft(agency.id(), null, "Sekretariat Uji", 1)));
    made(() ->
        edits.addPosition(
            Position.Draft.of(agency.id(), "Sekretaris Kecamatan")
                .in(unit.id())
                .under(head.id())
                .charged(List.of("Menyusun rencana kerja"), List.of())));
    made(() ->
        edits.addHolding(
            new Holding.Draft(
                head.id(),
                official.id(),
                Holding.Kind.DEFINITIVE,
                LocalDate.of(2024, 1, 1),
                null)));
    planner = people.at(agency.id(), Role.PLANNER);
  }

  private <T> T made(Supplier<Saved<T>> work) {
    return CurrentViewer.as(TestOffice.viewerOf(agency.id()), work::get).value();
  }

  @Test
  void treeOfTheOnlyAgencyIsOpenAndEscaped() {
    var page = planner.get("/organisasi");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(agency.name(), "Sekretariat Uji", "Drs. Rahmat &lt;b&gt;Uji&lt;/b&gt;, M.Si.")
        .doesNotContain(NIP, "<b>Uji");
  }

  @Test
  void searchForgivesAMisspelling() {
    assertThat(planner.get("/organisasi?cari=sekertaris").body()).contains("Sekretaris Kecamatan");
    assertThat(planner.get("/organisasi?cari=zzzz").body()).contains("Tidak ada yang bernama");
  }

  @Test
  void everyPageOfTheTreeAnswers() {
    for (String path :
        new String[] {
          agencyPath(),
          agencyPath() + "?tampilan=bagan",
          agencyPath() + "?tampilan=pegawai",
          agencyPath() + "?pada=2023-12-31",
          agencyPath() + "?pada=kemarin",
          agencyPath() + "/ubah",
          agencyPath() + "/cabang",
          agencyPath() + "/unit/baru",
          agencyPath() + "/jabatan/baru",
          agencyPath() + "/pegawai/baru",
          "/organisasi/wilayah",
          "/organisasi/jabatan/" + head.id(),
          "/organisasi/jabatan/" + head.id() + "/ubah",
          "/organisasi/jabatan/" + head.id() + "/pemangku/baru",
          "/organisasi/pegawai/" + official.id(),
          "/organisasi/pegawai/" + official.id() + "/ubah"
        }) {
      var page = planner.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).doesNotContain(NIP);
    }
  }

  @Test
  void anotherAgencyAnswersAsIfThereWereNone() {
    var stranger =
        people.at(new TestOffice(organizations, edits).subdistrict("Asing").id(), Role.PLANNER);
    for (String path :
        new String[] {
          agencyPath(),
          agencyPath() + "/cabang",
          agencyPath() + "/ubah",
          "/organisasi/jabatan/" + head.id(),
          "/organisasi/pegawai/" + official.id(),
        }) {
      assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(stranger.get("/organisasi?cari=Sekretaris").body())
        .doesNotContain("Sekretaris Kecamatan");
    assertThat(
            stranger.post("/organisasi/pegawai/" + official.id() + "/nip", Map.of()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void readerMayLookButNotChange() {
    var reader = people.at(agency.id(), Role.READER);
    assertThat(reader.get(agencyPath()).body()).doesNotContain("/jabatan/baru");
    assertThat(reader.get(agencyPath() + "/jabatan/baru").statusCode()).isEqualTo(403);
    assertThat(
            reader.post(agencyPath() + "/jabatan/baru", Map.of("name", "Selundupan")).statusCode())
        .isEqualTo(403);
    assertThat(positions()).doesNotContain("Selundupan");
  }

  @Test
  void mistakesKeepWhatWasTyped() {
    var answer =
        planner.post(
            agencyPath() + "/jabatan/baru",
            Map.of(
                "name",
                "camat",
                "echelon",
                "9.z",
                "positionKind",
                "STRUCTURAL",
                "duties",
                "a. Tugas yang panjang\nb. Tugas kedua"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "Jabatan dengan nama ini sudah ada",
            "bukan eselon",
            "a. Tugas yang panjang",
            "value=\"9.z\"");
  }

  @Test
  void lateEditorSeesBothValuesAndMayStillWin() {
    var path = "/organisasi/jabatan/" + head.id() + "/ubah";
    var first =
        Map.of("version", "1", "name", "Camat", "positionKind", "STRUCTURAL", "echelon", "II.b");
    var late =
        Map.of(
            "version", "1", "name", "Camat Uji", "positionKind", "STRUCTURAL", "echelon", "IV.a");
    assertThat(planner.post(path, first).statusCode()).isEqualTo(303);
    var conflict = planner.post(path, late);
    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(conflict.body())
        .contains(
            "Orang lain sudah menyimpan", "II.b", "value=\"IV.a\"", "name=\"version\" value=\"2\"");
    var again = new java.util.HashMap<>(late);
    again.put("version", "2");
    assertThat(planner.post(path, again).statusCode()).isEqualTo(303);
    assertThat(positions()).contains("Camat Uji");
  }

  @Test
  void removedPositionComesBackByItsUndo() {
    var second =
        CurrentViewer.as(
            TestOffice.viewerOf(agency.id()),
            () -> edits.addPosition(Position.Draft.of(agency.id(), "Bendahara")).value());
    String path = "/organisasi/jabatan/" + second.id();
    assertThat(planner.post(path + "/hapus", Map.of("version", "1")).statusCode()).isEqualTo(303);
    assertThat(positions()).doesNotContain("Bendahara");
    assertThat(planner.post(path + "/pulihkan?perangkat=" + agency.id(), Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(positions()).contains("Bendahara");
  }

  @Test
  void heldPositionIsNotRemovedAndSaysWhy() {
    var answer =
        planner.post("/organisasi/jabatan/" + head.id() + "/hapus", Map.of("version", "1"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("masih ada pemangkunya", "masih menjadi atasan 1 jabatan");
  }

  @Test
  void holderIsReplacedInOneStepBySomebodyNew() {
    String path = "/organisasi/jabatan/" + head.id() + "/pemangku/baru";
    var answer =
        planner.post(
            path,
            Map.of(
                "newName", "Siti Coba",
                "nipNew", "19670101 199103 2 006",
                "holdingKind", "PLT",
                "from", "2025-03-01",
                "successor", "ya"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(planner.get("/organisasi/jabatan/" + head.id()).body())
        .contains(
            "Siti Coba", "Plt", "1 Januari 2024 – 28 Februari 2025", "1 Maret 2025 – sekarang");
  }

  @Test
  void failedSuccessionLeavesNobodyHalfAdded() {
    var answer =
        planner.post(
            "/organisasi/jabatan/" + head.id() + "/pemangku/baru",
            Map.of("newName", "Hantu Uji", "holdingKind", "DEFINITIVE", "from", "2020-01-01"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"Hantu Uji\"", "Akhiri dulu pemangku itu");
    assertThat(planner.get(agencyPath() + "?tampilan=pegawai").body()).doesNotContain("Hantu Uji");
  }

  @Test
  void wholeNipIsShownToWhoMayAndTheLookIsWrittenDown() {
    String path = "/organisasi/pegawai/" + official.id();
    assertThat(planner.post(path + "/nip", Map.of()).statusCode()).isEqualTo(403);
    var administrator = people.at(agency.id(), Role.ADMINISTRATOR);
    assertThat(administrator.get(path).body()).contains("1986**************").doesNotContain(NIP);
    var look = administrator.post(path + "/nip", Map.of());
    assertThat(look.body()).contains("19860405 200412 1 001");
    assertThat(look.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void emptyNipFieldKeepsTheNip() {
    String path = "/organisasi/pegawai/" + official.id() + "/ubah";
    planner.post(path, Map.of("version", "1", "name", "Rahmat Baru", "nip", ""));
    var kept =
        CurrentViewer.as(
            TestOffice.viewerOf(agency.id()), () -> organizations.official(official.id()));
    assertThat(kept.name()).isEqualTo("Rahmat Baru");
    assertThat(kept.nip()).isEqualTo(new Nip(NIP));
  }

  @Test
  void administratorOfNothingYetIsToldWhereToStart() {
    var first = people.everywhere(Role.ADMINISTRATOR);
    assertThat(first.get("/organisasi/wilayah/baru").statusCode()).isEqualTo(200);
    assertThat(first.get("/organisasi/perangkat-daerah/baru").statusCode()).isEqualTo(200);
    assertThat(planner.get("/organisasi/wilayah/baru").statusCode()).isEqualTo(403);
    assertThat(planner.get("/organisasi/perangkat-daerah/baru").statusCode()).isEqualTo(403);
  }

  @Test
  void codeOfTheStatisticsOfficeIsRefusedWithTheReason() {
    var first = people.everywhere(Role.ADMINISTRATOR);
    var answer =
        first.post("/organisasi/wilayah/baru", Map.of("code", "9405010", "name", "Kecamatan BPS"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("kode kecamatan BPS", "value=\"Kecamatan BPS\"");
  }

  @Test
  void regencyAdministratorFoundsAnAgency() {
    var regency = new TestOffice(organizations, edits).regency();
    var administrator = people.inRegency(agency.id(), regency.id(), Role.ADMINISTRATOR);
    var answer =
        administrator.post(
            "/organisasi/perangkat-daerah/baru",
            Map.of(
                "name",
                "Kecamatan Baru Uji " + agency.id(),
                "agencyKind",
                "SUBDISTRICT_OFFICE",
                "regencyId",
                String.valueOf(regency.id()),
                "zone",
                "WITA"));
    assertThat(answer.statusCode()).isEqualTo(303);
    String address = answer.headers().firstValue("Location").orElseThrow();
    assertThat(administrator.get(address).body()).contains("Belum ada jabatan");
  }

  @Test
  void downloadMasksTheNipAndComesBackAsNoChange() {
    var file = planner.get("/organisasi/ekspor.csv?perangkat=" + agency.id());
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", ".csv");
    assertThat(file.body()).contains("1986**************").doesNotContain(NIP);
    var plan =
        CurrentViewer.asProgram(
            () -> imports.dryRun(file.body().getBytes(StandardCharsets.UTF_8), agency));
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.changesAnything()).isFalse();
  }

  @Test
  void waitingFileOfSomebodyElseIsNotFound() {
    var id =
        CurrentViewer.as(
            TestOffice.viewerOf(agency.id()),
            () ->
                imports.keep(
                    agency.id(),
                    "uji.csv",
                    "Jabatan;Eselon;Urutan\nA;IV;1\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(planner.get("/organisasi/impor/" + id).statusCode()).isEqualTo(404);
    assertThat(planner.post("/organisasi/impor/batal/999999", Map.of()).statusCode())
        .isEqualTo(404);
  }

  private String agencyPath() {
    return "/organisasi/perangkat-daerah/" + agency.id();
  }

  private List<String> positions() {
    return CurrentViewer.as(
        TestOffice.viewerOf(agency.id()),
        () -> organizations.positions(agency.id()).stream().map(Position::name).toList());
  }
}
