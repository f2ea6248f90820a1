package id.tolok.survey.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.Questionnaire;
import id.tolok.testing.ServerTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What an office asks about and with: its services and places, and the versions of its questions.
@ServerTest
class ServicePagesIT extends SettingsOffice {

  @Test
  void servicesAndPlacesAreAddedRenamedRetiredAndBroughtBack() {
    planner.post("/survei/layanan?instansi=" + agency, Map.of("nama", "<b>Izin</b>"));
    assertThat(planner.get("/survei/layanan").body())
        .contains("&lt;b&gt;Izin&lt;/b&gt;")
        .doesNotContain("<b>Izin");
    assertThat(
            planner
                .post("/survei/layanan?instansi=" + agency, Map.of("nama", "KARTU keluarga"))
                .body())
        .contains("Sudah ada layanan bernama");
    planner.post("/survei/layanan/" + cards.id() + "/hapus", Map.of());
    assertThat(planner.get("/survei/baru").body()).doesNotContain("Kartu keluarga");
    planner.post("/survei/layanan/" + cards.id() + "/pulihkan", Map.of());
    assertThat(planner.get("/survei/baru").body()).contains("Kartu keluarga");
    planner.post("/survei/titik?instansi=" + agency, Map.of("nama", "Loket 1"));
    var point = CurrentViewer.asProgram(() -> rounds.points(agency)).getFirst();
    assertThat(planner.get("/survei/titik/" + point.id()).body())
        .contains("/s/" + point.code(), "Belum ada putaran yang terbuka");
    surveys.openNow(agency, cards);
    assertThat(planner.get("/survei/titik/" + point.id()).body()).contains("Sekarang membuka");
    planner.post("/survei/titik/" + point.id() + "/hapus", Map.of());
    assertThat(rounds.atPoint(point.code()).orElseThrow().open()).isEmpty();
    assertThat(planner.get("/survei/titik/" + point.id()).body()).contains("tidak dipakai lagi");
  }

  @Test
  void roundsOfferServicesOfTheirKindAloneAndPlacesThoseForThePublic() {
    planner.post(
        "/survei/layanan?instansi=" + agency, Map.of("nama", "Kepegawaian", "untuk", "INTERNAL"));
    assertThat(planner.get("/survei/layanan").body()).contains("Pegawai (internal)");
    assertThat(planner.get("/survei/baru").body())
        .contains("Kartu keluarga")
        .doesNotContain("Kepegawaian</label>");
    assertThat(planner.get("/survei/baru?jenis=internal").body())
        .contains("Kepegawaian</label>")
        .doesNotContain("Kartu keluarga");
    assertThat(planner.get("/survei/titik").body())
        .contains("Kartu keluarga")
        .doesNotContain("Kepegawaian</label>");
  }

  @Test
  void aServiceThatWasAskedAboutStaysForThoseItServes() {
    var round = surveys.openNow(agency, cards);
    var answer =
        planner.post(
            "/survei/layanan/" + cards.id(), Map.of("nama", "Kartu baru", "untuk", "INTERNAL"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Kartu baru", "ditanyakan dalam putaran", round.name());
    planner.post("/survei/layanan/" + cards.id(), Map.of("nama", "Kartu baru", "untuk", "PUBLIC"));
    assertThat(planner.get("/survei/layanan").body()).contains("Kartu baru");
  }

  @Test
  void aServiceOfAnOpenRoundIsNotRetired() {
    surveys.openNow(agency, cards);
    planner.post("/survei/layanan/" + cards.id() + "/hapus", Map.of());
    assertThat(CurrentViewer.asProgram(() -> rounds.services(agency)).getFirst().active()).isTrue();
  }

  @Test
  void aQuestionnaireInUseStaysAndItsChangeIsTheNextVersion() {
    var round = surveys.openNow(agency, cards);
    var page = planner.get("/survei/kuesioner/" + round.questionnaireId() + "/ubah").body();
    assertThat(page).contains("tetap seperti adanya");
    var fields = questions(round.questionnaireId());
    fields.put("teks.1", "Apakah syaratnya wajar?");
    assertThat(
            planner
                .post("/survei/kuesioner/" + round.questionnaireId() + "/ubah", fields)
                .statusCode())
        .isEqualTo(303);
    assertThat(questionnaire(round.questionnaireId()).questions().getFirst().text().indonesian())
        .isNotEqualTo("Apakah syaratnya wajar?");
    assertThat(planner.get("/survei/kuesioner").body()).contains("Versi 1", "Versi 2");
  }

  @Test
  void aForgedFormWithoutAnElementIsRefusedAndKeptOnThePage() {
    var round = planned();
    var fields = questions(round.questionnaireId());
    fields.put("kode.9", "WAKTU");
    fields.put("teks.9", "Masih cepat?");
    var answer = planner.post("/survei/kuesioner/" + round.questionnaireId() + "/ubah", fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Unsur Sarana dan prasarana tidak ada", "Masih cepat?");
  }

  @Test
  void aButtonOfTheEditorChangesThePageAlone() {
    var round = planned();
    var fields = questions(round.questionnaireId());
    fields.put("aksi", "unsur");
    fields.put("unsurBaru", "Keamanan");
    var answer = planner.post("/survei/kuesioner/" + round.questionnaireId() + "/ubah", fields);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("value=\"KEAMANAN\"");
    fields.put("unsurBaru", " ");
    assertThat(
            planner.post("/survei/kuesioner/" + round.questionnaireId() + "/ubah", fields).body())
        .contains("Tulis nama unsur yang ditambahkan.");
    assertThat(questionnaire(round.questionnaireId()).questions()).hasSize(9);
  }

  /// The form of a version as its page sends it.
  private Map<String, String> questions(long questionnaireId) {
    Map<String, String> fields = new HashMap<>();
    var all = questionnaire(questionnaireId).questions();
    fields.put("jumlah", String.valueOf(all.size()));
    for (int place = 1; place <= all.size(); place++) {
      var question = all.get(place - 1);
      fields.put("kode." + place, question.elementCode());
      fields.put("teks." + place, question.text().indonesian());
      fields.put("teksEn." + place, question.text().english());
      for (int choice = 1; choice <= 4; choice++) {
        var words = question.choices().get(choice - 1);
        fields.put("jawab" + choice + "." + place, words.indonesian());
        fields.put("jawab" + choice + "En." + place, words.english());
      }
    }
    return fields;
  }

  private Questionnaire questionnaire(long id) {
    return CurrentViewer.asProgram(() -> rounds.questionnaire(id));
  }
}
