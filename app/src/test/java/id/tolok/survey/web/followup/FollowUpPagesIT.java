package id.tolok.survey.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.survey.RoundKind;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.web.AnsweredOffice;
import id.tolok.survey.web.AnsweredOffice.Office;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class FollowUpPagesIT {

  private static final String ACTION = "Memasang mesin antrean di loket";

  @Autowired private AnsweredOffice offices;
  @Autowired private SurveyPlaces surveys;
  @Autowired private People people;

  private Office office;
  private SignedIn planner;

  @BeforeEach
  void office() {
    office = offices.open();
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  @Test
  void aPlanIsATaskOfWhoeverHoldsItsPosition() {
    var holder = people.at(office.agencyId(), Role.OWNER);
    offices.hold(office, holder.accountId());
    assertThat(planner.post(plan(), typed()).statusCode()).isEqualTo(303);
    assertThat(planner.get(plan()).body()).contains(ACTION, "Kepala Seksi Pelayanan");
    assertThat(holder.get(plan()).body()).contains("Tugas Anda");
    assertThat(holder.get("/").body()).contains("Tindak lanjut survei yang menunggu");
    assertThat(planner.get("/").body()).doesNotContain("Tindak lanjut survei yang menunggu");
    assertThat(holder.get("/tugas").body()).contains(ACTION, office.round().name());
    assertThat(planner.get("/tugas").body()).doesNotContain(ACTION);
  }

  @Test
  void weakestElementsAreNamedOnceFivePeopleAnswered() {
    offices.sheets(office, office.cards(), 4, "333333331", null);
    assertThat(planner.get(plan()).body()).doesNotContain("id=\"terendah\"");
    offices.sheets(office, office.cards(), 1, "333333331", null);
    assertThat(planner.get(plan()).body()).contains("id=\"terendah\"");
  }

  @Test
  void itsHolderSaysThatItIsDoneWithANoteAndMayTakeThatBack() {
    var holder = people.at(office.agencyId(), Role.OWNER);
    offices.hold(office, holder.accountId());
    String one = planned();
    assertThat(holder.post(one + "/selesai", Map.of("catatan", " ")).statusCode()).isEqualTo(422);
    assertThat(open()).isEqualTo(1);
    assertThat(holder.post(one + "/selesai", Map.of("catatan", "Sudah dipasang")).statusCode())
        .isEqualTo(303);
    assertThat(open()).isZero();
    assertThat(holder.get(plan()).body()).contains("Sudah dipasang", "1 dari 1 selesai");
    holder.post(one + "/belum-selesai", Map.of());
    assertThat(open()).isEqualTo(1);
  }

  @Test
  void theNextRoundSaysWhatBecameOfThePlanBefore() {
    String one = planned();
    planner.post(one + "/selesai", Map.of("catatan", "Mesin menyala sejak Senin"));
    var from = office.round().periodUntil().plusDays(1);
    var next =
        surveys.planned(
            office.agencyId(),
            surveys.draft(
                office.agencyId(),
                RoundKind.PUBLIC,
                from.toString(),
                from.plusMonths(2).toString(),
                office.cards()));
    assertThat(planner.get("/survei/putaran/" + next.id() + "/tindak-lanjut").body())
        .contains("Tindak lanjut putaran sebelumnya", ACTION, "Mesin menyala", "1 dari 1 selesai");
    assertThat(planner.get(plan()).body()).doesNotContain("Tindak lanjut putaran sebelumnya");
  }

  @Test
  void whoNeitherPlansNorHoldsThePositionEndsNothing() {
    String one = planned();
    var reader = people.at(office.agencyId(), Role.READER);
    assertThat(reader.get(one).statusCode()).isEqualTo(200);
    assertThat(reader.post(one + "/selesai", Map.of("catatan", "x")).statusCode()).isEqualTo(403);
    assertThat(reader.post(plan(), typed()).statusCode()).isEqualTo(403);
    assertThat(reader.post(one + "/hapus", Map.of("yakin", "ya")).statusCode()).isEqualTo(403);
    assertThat(open()).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsSaidByFieldAndWhatWasTypedStays() {
    var wrong =
        Map.of(
            "unsur",
            "TIDAK_ADA",
            "layanan",
            "99999999",
            "tindakan",
            "<b>Rapikan</b>",
            "waktu",
            "31/12",
            "jabatan",
            "0");
    var answer = planner.post(plan(), wrong);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("&lt;b&gt;Rapikan&lt;/b&gt;", "Pilih satu unsur", "Isi tanggal selesai")
        .contains("Pilih jabatan", "Pilih layanan putaran ini")
        .doesNotContain("<b>Rapikan");
    assertThat(open()).isZero();
    var far = new HashMap<>(typed());
    far.put("waktu", "2926-01-01");
    assertThat(planner.post(plan(), far).body()).contains("terlalu jauh");
  }

  @Test
  void removingAsksFirstAndCanBeTakenBack() {
    String one = planned();
    assertThat(planner.post(one + "/hapus", Map.of()).body()).contains("Hapus rencana", ACTION);
    assertThat(open()).isEqualTo(1);
    planner.post(one + "/hapus", Map.of("yakin", "ya"));
    assertThat(open()).isZero();
    planner.post(one + "/pulihkan", Map.of());
    assertThat(open()).isEqualTo(1);
  }

  @Test
  void ofAnotherOfficeThereIsNothing() {
    String one = planned();
    var stranger = people.at(offices.open().agencyId(), Role.PLANNER);
    assertThat(stranger.get(plan()).statusCode()).isEqualTo(404);
    assertThat(stranger.get(one).statusCode()).isEqualTo(404);
    assertThat(stranger.post(plan(), typed()).statusCode()).isEqualTo(404);
  }

  private String plan() {
    return office.address() + "/tindak-lanjut";
  }

  private Map<String, String> typed() {
    return Map.of(
        "unsur",
        "WAKTU",
        "layanan",
        "",
        "tindakan",
        ACTION,
        "waktu",
        TestClock.today().plusMonths(2).toString(),
        "jabatan",
        String.valueOf(office.position()));
  }

  private String planned() {
    planner.post(plan(), typed());
    return plan()
        + "/"
        + offices.count(
            "select max(follow_up_id)::int from survey.follow_up where round_id = :key",
            office.round().id());
  }

  private int open() {
    return offices.count(
        """
        select count(*)::int from survey.follow_up
        where round_id = :key and removed_at is null and done_on is null
        """,
        office.round().id());
  }
}
