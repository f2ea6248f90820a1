package id.tolok.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.FigureEntry;
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

/// Forms of the daily work as a browser without scripts sends them.
@ServerTest
class HandInIT {

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private Clock clock;

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
        .contains("1 angka siap diajukan")
        .contains("2 sel untuk periode yang masih berjalan");
    assertThat(page).contains(office.place(EntryOffice.SERVICES));
    assertThat(page).doesNotContain("Ajukan sekarang");
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
