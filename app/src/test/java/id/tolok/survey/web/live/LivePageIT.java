package id.tolok.survey.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.survey.web.AnsweredOffice;
import id.tolok.survey.web.AnsweredOffice.Office;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class LivePageIT {

  private static final long NETWORK = 0x7A11_0000_1234_5678L;

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
  void aRoundWithoutAnswersSaysWhatToDoNext() {
    assertThat(planner.get(office.address()).body())
        .contains(
            "Belum ada jawaban. Tempel poster", "/dokumen", "Belum ada jawaban yang dihitung");
  }

  @Test
  void fromFiveRespondentsOnThereAreNumbersAndBeforeNone() {
    offices.sheets(office, office.cards(), 4, "333333333", null);
    assertThat(planner.get(office.address()).body())
        .contains("4 responden", "mulai 5 responden")
        .doesNotContain("75,00");
    offices.sheets(office, office.cards(), 1, "333333333", null);
    assertThat(planner.get(office.address()).body())
        .contains("5 responden", "75,00", "C · Kurang Baik")
        .doesNotContain("mulai 5 responden");
  }

  @Test
  void theChartSaysInWordsWhatItShows() {
    offices.sheets(office, office.cards(), 6, "432143214", null);
    assertThat(planner.get(office.address()).body())
        .contains("data-chart", "Persyaratan 100,00 (A)", "Biaya/tarif 25,00 (D)");
  }

  @Test
  void aServiceOfFewIsHiddenAndSoIsTheOneThatWouldBetrayIt() {
    offices.sheets(office, office.permits(), 2, "111111111", null);
    offices.sheets(office, office.cards(), 23, "444444444", null);
    String page = planner.get(office.address()).body();
    assertThat(page).contains("25 responden", "Disembunyikan agar jawaban seseorang");
    assertThat(page.split("Disembunyikan agar jawaban", -1)).hasSize(3);
  }

  @Test
  void sheetsOfAHeldNetworkCountOnlyOnceSomebodySaysSo() {
    offices.sheets(office, office.cards(), 6, "333333333", null);
    offices.sheets(office, office.cards(), 40, "111111111", NETWORK);
    offices.hold(office, NETWORK, "TOO_ALIKE");
    assertThat(planner.get(office.address()).body())
        .contains("6 responden", "75,00", "40 lembar ditahan");
    assertThat(planner.get(held()).body())
        .contains("40 lembar (100%) berisi 1 1 1 1 1 1 1 1 1", "Menunggu keputusan");
    assertThat(decide("hitung", "").statusCode()).isEqualTo(422);
    assertThat(planner.get(office.address()).body()).contains("6 responden");
    assertThat(decide("hitung", "Wifi aula saat sosialisasi").statusCode()).isEqualTo(303);
    assertThat(planner.get(office.address()).body()).contains("46 responden");
    decide("tunggu", "");
    decide("buang", "Satu orang mengirim berulang");
    assertThat(planner.get(office.address()).body()).contains("6 responden", "75,00");
    assertThat(planner.get(held()).body()).contains("Satu orang mengirim berulang");
  }

  @Test
  void oneMoreAnswerIsCountedAtOnceAndReadOnlyTogetherWithFourOthers() {
    offices.sheets(office, office.cards(), 5, "333333333", null);
    offices.sheets(office, office.cards(), 1, "111111111", null);
    assertThat(planner.get(office.address()).body())
        .contains("6 lembar masuk", "6 responden; 1 lembar terakhir menunggu", "75,00");
    offices.sheets(office, office.cards(), 4, "111111111", null);
    assertThat(planner.get(office.address()).body())
        .contains("10 responden", "50,00")
        .doesNotContain("menunggu, angka bergerak");
  }

  @Test
  void whoMayOnlyReadDecidesNothing() {
    offices.sheets(office, office.cards(), 40, "111111111", NETWORK);
    offices.hold(office, NETWORK, "TOO_MANY");
    var reader = people.at(office.agencyId(), Role.READER);
    assertThat(reader.get(office.address()).statusCode()).isEqualTo(200);
    assertThat(reader.get(held()).statusCode()).isEqualTo(403);
    assertThat(
            reader
                .post(
                    held(),
                    Map.of(
                        "jaringan",
                        Long.toHexString(NETWORK),
                        "keputusan",
                        "hitung",
                        "alasan",
                        "x"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void newerNumbersAreSentOnlyWhereTheyAreNewer() {
    offices.sheets(office, office.cards(), 5, "333333333", null);
    var first = planner.get(office.address() + "/angka");
    assertThat(first.body()).contains("5 responden").doesNotContain("<!DOCTYPE");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(numbers(tag)).isEqualTo(304);
    offices.sheets(office, office.cards(), 1, "333333333", null);
    assertThat(numbers(tag)).isEqualTo(200);
  }

  @Test
  void ofAnotherOfficeThereIsNothing() {
    var stranger = people.at(offices.open().agencyId(), Role.PLANNER);
    assertThat(stranger.get(office.address()).statusCode()).isEqualTo(404);
    assertThat(stranger.get(office.address() + "/angka").statusCode()).isEqualTo(404);
    assertThat(stranger.get(held()).statusCode()).isEqualTo(404);
  }

  private int numbers(String tag) {
    return planner
        .send(planner.request(office.address() + "/angka").header("If-None-Match", tag).GET())
        .statusCode();
  }

  private HttpResponse<String> decide(String what, String why) {
    return planner.post(
        held(), Map.of("jaringan", Long.toHexString(NETWORK), "keputusan", what, "alasan", why));
  }

  private String held() {
    return office.address() + "/ditahan";
  }
}
