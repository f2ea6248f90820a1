package id.tolok.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.FigureEntry;
import id.tolok.organization.OrganizationEdits;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forms of the daily work as a browser without scripts sends them.
@ServerTest
class HandInIT {

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private Clock clock;
  @Autowired private OrganizationEdits edits;
  @Autowired private JdbcClient jdbc;

  private EntryOffice office;
  private SignedIn owner;

  @BeforeEach
  void office() {
    office = new EntryOffice(places, making, catalogues, entry, clock);
    owner = people.at(office.agencyId(), Role.OWNER);
  }

  @Test
  void nothingToHandInSaysWhatToDo() {
    assertThat(owner.get(handIn()).body()).contains("Belum ada yang dapat diajukan");
  }

  @Test
  void quarterThatStillRunsSaysUntilWhenItWaits() {
    office.given(owner, EntryOffice.SERVICES, 0, "12");
    var page = owner.get(handIn()).body();
    assertThat(page)
        .contains("1 angka dapat diajukan")
        .contains("2 sel untuk periode yang masih berjalan");
    assertThat(page).contains(office.place(EntryOffice.SERVICES));
    assertThat(page).doesNotContain("Ajukan sekarang");
  }

  @Test
  void plannerHandsInOnlyTheirOwnUnlessTheyChooseOthers() {
    office.owned(edits, jdbc, EntryOffice.SERVICES);
    var colleague = people.at(office.agencyId(), Role.PLANNER);
    office.given(colleague, EntryOffice.SERVICES, 0, "12");
    var planner = people.at(office.agencyId(), Role.PLANNER);
    office.given(planner, EntryOffice.POSTS, 0, "40");
    var own = planner.get(handIn() + "&lingkup=semua").body();
    assertThat(own)
        .contains("1 angka dapat diajukan", "Isian orang lain tidak ikut diajukan:")
        .contains("Kepala Seksi Lain (sedang kosong): 1 angka")
        .contains(seen(EntryOffice.POSTS))
        .doesNotContain(seen(EntryOffice.SERVICES));
    var all = planner.get(handIn() + "&lingkup=semua&milik=semua").body();
    assertThat(all)
        .contains("2 angka dapat diajukan", "Isian orang lain ikut diajukan")
        .contains(seen(EntryOffice.POSTS), seen(EntryOffice.SERVICES));
  }

  @Test
  void othersFiguresAreLeftAsideHoweverTheyAreSent() {
    office.owned(edits, jdbc, EntryOffice.SERVICES);
    office.given(people.at(office.agencyId(), Role.PLANNER), EntryOffice.SERVICES, 0, "12");
    var planner = people.at(office.agencyId(), Role.PLANNER);
    var fields = fields("lihat", seen(EntryOffice.SERVICES), "lingkup", "semua");
    assertThat(planner.post("/pengisian/ajukan", fields).body())
        .contains("Belum ada yang dapat diajukan");
    fields.put("milik", "semua");
    assertThat(planner.post("/pengisian/ajukan", fields).body()).contains("periodenya");
  }

  private String seen(String variable) {
    return office.variable(variable) + "." + office.period() + ".1";
  }

  @Test
  void forgedListHandsInNothingOfOthers() {
    var other = new EntryOffice(places, making, catalogues, entry, clock);
    var fields = fields();
    fields.put("lihat", other.variable(EntryOffice.SERVICES) + "." + office.period() + ".1");
    assertThat(owner.post("/pengisian/ajukan", fields).statusCode()).isEqualTo(422);
    assertThat(owner.post("/pengisian/ajukan", fields("lihat", "x.y.z")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void pagesOfOthersOrOfNoPeriodAreNotThere() {
    assertThat(owner.get("/pengisian?periode=2026-Q7").statusCode()).isEqualTo(404);
    assertThat(owner.get("/pengisian?periode=1066").statusCode()).isEqualTo(404);
    assertThat(owner.get("/pengisian?instansi=999999999").statusCode()).isIn(403, 404);
    assertThat(
            owner
                .get(
                    "/pengisian/rincian?instansi=%d&variabel=999999999&periode=%s"
                        .formatted(office.agencyId(), office.period()))
                .statusCode())
        .isEqualTo(404);
    var reader = people.at(office.agencyId(), Role.READER);
    assertThat(reader.get(office.page()).statusCode()).isEqualTo(403);
  }

  @Test
  void monthAndYearLeadToTheQuarterTheyAreFilledIn() {
    String month = office.months().get(1);
    assertThat(owner.get("/pengisian?periode=" + month).body())
        .contains("data-period=\"" + office.period() + "\"");
  }

  @Test
  void tasksListWhatIsMineAndLeadToItsCell() {
    assertThat(owner.get("/tugas").body())
        .contains("#" + office.place(EntryOffice.SERVICES))
        .contains("3 angka");
    office.given(owner, EntryOffice.SERVICES, 0, "12");
    assertThat(owner.get("/tugas").body())
        .doesNotContain("#" + office.place(EntryOffice.SERVICES))
        .contains("2 angka");
  }

  @Test
  void verifierSeesTheQueueAndAReaderNoTasks() {
    assertThat(people.at(office.agencyId(), Role.VERIFIER).get("/tugas").body())
        .contains("menunggu verifikasi Anda");
    assertThat(people.at(office.agencyId(), Role.APPROVER).get("/tugas").body())
        .contains("menunggu persetujuan Anda");
    assertThat(people.at(office.agencyId(), Role.READER).get("/tugas").statusCode()).isEqualTo(200);
  }

  private String handIn() {
    return "/pengisian/ajukan?periode=" + office.period() + "&instansi=" + office.agencyId();
  }

  private Map<String, String> fields(String... more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("periode", office.period());
    fields.put("instansi", String.valueOf(office.agencyId()));
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }
}
