package id.tolok.survey.web.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.survey.web.AnsweredOffice;
import id.tolok.survey.web.AnsweredOffice.Office;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class OpinionPagesIT {

  private static final String CONTACT = "0812-0000-1234";

  @Autowired private AnsweredOffice offices;
  @Autowired private People people;

  private Office office;
  private SignedIn planner;

  @BeforeEach
  void office() {
    office = offices.open();
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  @Test
  void themesAreCountedAndLeadToTheirOpinions() {
    offices.opinion(office, "COMPLAINT", "Antre terlalu lama");
    offices.opinion(office, "PRAISE", "Petugas ramah");
    String page = planner.get(opinions()).body();
    assertThat(page).contains("2 pendapat: 1 keluhan, 0 saran, 1 pujian", "Waktu tunggu");
    String waiting = planner.get(opinions() + "?tema=WAITING").body();
    assertThat(waiting).contains("Antre terlalu lama").doesNotContain("Petugas ramah");
    assertThat(planner.get(opinions() + "?cari=RAMAH&jenis=PRAISE").body())
        .contains("Petugas ramah")
        .doesNotContain("Antre terlalu");
    assertThat(planner.get(opinions() + "?cari=%25").body()).contains("Tidak ada pendapat");
    assertThat(planner.get(opinions() + "?setelah=rusak&tema=APA").statusCode()).isEqualTo(200);
  }

  @Test
  void markupIsText() {
    offices.opinion(office, "SUGGESTION", "<script>alert(1)</script> loket");
    assertThat(planner.get(opinions()).body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
  }

  @Test
  void aContactIsShownOnRequestOnlyAndEveryLookIsInTheTrail() {
    UUID id = withContact();
    assertThat(planner.get(opinions()).body()).doesNotContain(CONTACT);
    assertThat(planner.get(one(id)).body()).doesNotContain(CONTACT);
    assertThat(planner.post(one(id) + "/kontak", Map.of()).body()).contains(CONTACT);
    assertThat(looks(id)).isEqualTo(1);
    var reader = people.at(office.agencyId(), Role.READER);
    var refused = reader.post(one(id) + "/kontak", Map.of());
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain(CONTACT);
    assertThat(looks(id)).isEqualTo(1);
  }

  @Test
  void anAnsweredOpinionHasNoContactAnyMore() {
    UUID id = withContact();
    assertThat(planner.post(one(id) + "/selesai", Map.of("catatan", "")).statusCode())
        .isEqualTo(422);
    assertThat(contacts(id)).isEqualTo(1);
    planner.post(one(id) + "/selesai", Map.of("catatan", "Sudah dihubungi"));
    assertThat(contacts(id)).isZero();
    assertThat(planner.post(one(id) + "/kontak", Map.of()).body())
        .contains("Tidak ada kontak")
        .doesNotContain(CONTACT);
    planner.post(one(id) + "/belum-dibaca", Map.of());
    planner.post(one(id) + "/dibaca", Map.of());
    planner.post(one(id) + "/selesai", Map.of("catatan", "Dari jendela lain"));
    assertThat(planner.get(opinions() + "?status=DONE").body())
        .as("an answered one stays as it is")
        .contains("Sudah dihubungi")
        .doesNotContain("Dari jendela lain");
  }

  @Test
  void aHiddenOpinionDoesNotCountAndIsFoundByItsState() {
    UUID id = offices.opinion(office, "COMPLAINT", "Pak Fulan malas dan antre lama");
    planner.get(opinions());
    planner.post(one(id) + "/sembunyikan", Map.of("alasan", "Menyebut nama orang"));
    assertThat(planner.get(opinions()).body()).doesNotContain("Fulan", "1 keluhan");
    assertThat(planner.get(opinions() + "?status=HIDDEN").body())
        .contains("Fulan", "Menyebut nama orang");
    planner.post(one(id) + "/belum-dibaca", Map.of());
    assertThat(planner.get(opinions()).body()).contains("Fulan", "1 keluhan");
  }

  @Test
  void ofAnotherOfficeThereIsNothing() {
    UUID id = withContact();
    var stranger = people.at(offices.open().agencyId(), Role.PLANNER);
    assertThat(stranger.get(one(id)).statusCode()).isEqualTo(404);
    assertThat(stranger.post(one(id) + "/kontak", Map.of()).statusCode()).isEqualTo(404);
    assertThat(planner.get(opinions() + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  private UUID withContact() {
    UUID id = offices.opinion(office, "COMPLAINT", "Mohon dijawab");
    offices.contact(office, id, CONTACT);
    return id;
  }

  private String opinions() {
    return office.address() + "/pendapat";
  }

  private String one(UUID id) {
    return opinions() + "/" + id;
  }

  private int contacts(UUID id) {
    return offices.count(
        "select count(*)::int from survey.opinion_contact where opinion_id = :key", id);
  }

  private int looks(UUID id) {
    return offices.count(
        """
        select count(*)::int from audit.entry
        where subject = 'survey.opinion/' || cast(:key as uuid)
          and action = 'survey.opinion-contact-shown'
        """,
        id);
  }
}
