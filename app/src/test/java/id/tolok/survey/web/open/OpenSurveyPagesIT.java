package id.tolok.survey.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundApproval.Outcome;
import id.tolok.survey.RoundKind;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.web.AnsweredOffice;
import id.tolok.survey.web.AnsweredOffice.Office;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class OpenSurveyPagesIT {

  @Autowired private AnsweredOffice offices;
  @Autowired private SurveyPlaces surveys;
  @Autowired private RoundApproval approval;
  @Autowired private People people;

  private Office office;
  private SignedIn nobody;

  @BeforeEach
  void office() {
    office = offices.open();
    nobody = people.nobody();
  }

  @Test
  void theApprovalPublishesAndTakingItBackUnpublishes() {
    offices.sheets(office, office.cards(), 12, "333333334", null);
    assertThat(nobody.get(page()).statusCode()).isEqualTo(404);
    assertThat(nobody.get(download("csv")).statusCode()).isEqualTo(404);
    approve();
    assertThat(nobody.get(page()).body()).contains("77,78", "B · Baik", "12 responden");
    assertThat(nobody.get("/publik/survei?cari=jawab").body()).contains(page());
    assertThat(
            nobody
                .get("/publik/survei/instansi/" + office.agencyId())
                .headers()
                .firstValue("Location"))
        .contains(page());
    CurrentViewer.asProgram(() -> approval.withdraw(office.round().id(), "Keliru"));
    assertThat(nobody.get(page()).statusCode()).isEqualTo(404);
    assertThat(nobody.get(download("json")).statusCode()).isEqualTo(404);
    assertThat(nobody.get("/publik/survei/instansi/" + office.agencyId()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void openDataSaysTheSameAsThePageAndHidesTheSame() {
    offices.sheets(office, office.cards(), 20, "333333333", null);
    offices.sheets(office, office.permits(), 3, "111111111", null);
    approve();
    var lines = nobody.get(download("csv")).body().split("\r\n", -1);
    assertThat(lines[0]).startsWith("agency,round,period_from");
    assertThat(lines[1]).contains(",23,,68.48,C,").endsWith(",false");
    assertThat(Arrays.stream(lines).filter(line -> line.contains("WAKTU"))).hasSize(1);
    assertThat(Arrays.stream(lines).filter(line -> line.endsWith(",true"))).hasSize(2);
    assertThat(nobody.get(download("json")).body())
        .contains("\"respondents\" : 23", "\"hidden\" : true", "\"code\" : \"WAKTU\"");
    assertThat(nobody.get(page()).body()).contains("Disembunyikan agar jawaban");
  }

  @Test
  void thePlanIsPublishedWithoutNamesOfPeople() {
    offices.sheets(office, office.cards(), 12, "333333333", null);
    var planner = people.at(office.agencyId(), Role.PLANNER);
    String plan = office.address() + "/tindak-lanjut";
    plan(planner, plan, "Tambah loket", TestClock.today().plusMonths(1));
    int id =
        offices.count(
            "select max(follow_up_id)::int from survey.follow_up where round_id = :key",
            office.round().id());
    planner.post(plan + "/" + id + "/selesai", Map.of("catatan", "Oleh Pak Fulan"));
    approve();
    assertThat(nobody.get(page()).body())
        .contains("Tambah loket", "Kepala Seksi Pelayanan", "Selesai")
        .doesNotContain("Fulan", "Orang Uji");
  }

  @Test
  void planOfARoundThatIsNotPublicStaysWithTheOffice() {
    offices.sheets(office, office.cards(), 12, "333333333", null);
    var before =
        surveys.planned(
            office.agencyId(),
            surveys.draft(
                office.agencyId(), RoundKind.PUBLIC, "2023-01-01", "2023-06-30", office.cards()));
    String plan = "/survei/putaran/" + before.id() + "/tindak-lanjut";
    var planner = people.at(office.agencyId(), Role.PLANNER);
    plan(planner, plan, "Pindahkan loket dua", LocalDate.of(2023, 12, 31));
    assertThat(planner.get(office.address() + "/tindak-lanjut").body())
        .contains("Pindahkan loket dua");
    approve();
    assertThat(nobody.get(page()).body()).doesNotContain("Pindahkan loket dua", before.name());
  }

  private void plan(SignedIn planner, String address, String action, LocalDate due) {
    var answer =
        planner.post(
            address,
            Map.of(
                "unsur",
                "WAKTU",
                "tindakan",
                action,
                "waktu",
                due.toString(),
                "jabatan",
                String.valueOf(office.position())));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  @Test
  void internalRoundsAreNotPublic() {
    var today = TestClock.today();
    var leave = surveys.internalService(office.agencyId(), "Kepegawaian");
    var internal =
        surveys.open(
            office.agencyId(),
            surveys.draft(
                office.agencyId(),
                RoundKind.INTERNAL,
                today.minusDays(9).toString(),
                today.toString(),
                leave));
    var inside =
        new Office(office.agencyId(), leave, office.permits(), internal, office.position());
    offices.sheets(inside, leave, 12, "444444444", null);
    surveys.closed(internal);
    assertThat(CurrentViewer.asProgram(() -> approval.approve(internal.id())))
        .isInstanceOf(Outcome.Approved.class);
    assertThat(nobody.get("/publik/survei/" + internal.id()).statusCode()).isEqualTo(404);
    assertThat(nobody.get("/publik/survei/instansi/" + office.agencyId()).statusCode())
        .isEqualTo(404);
  }

  private void approve() {
    surveys.closed(office.round());
    assertThat(CurrentViewer.asProgram(() -> approval.approve(office.round().id())))
        .isInstanceOf(Outcome.Approved.class);
  }

  private String page() {
    return "/publik/survei/" + office.round().id();
  }

  private String download(String ending) {
    return "/publik/survei/unduh/" + office.round().id() + "." + ending;
  }
}
