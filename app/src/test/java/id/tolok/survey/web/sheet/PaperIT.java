package id.tolok.survey.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.database.Scope;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.web.ClerkOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What becomes of sheets of paper: kept once, corrected, taken back, refused.
@ServerTest
class PaperIT {

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private SurveyPlaces surveys;
  @Autowired private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  private ClerkOffice office;
  private SignedIn clerk;

  @BeforeEach
  void office() {
    office = new ClerkOffice(places, surveys, jdbc);
    clerk = people.at(office.agencyId(), Role.OWNER);
  }

  @Test
  void sheetsAreKeptWithWhatTheRespondentSaidAndCountAtOnce() {
    assertThat(sent(sheet("434443343"), sheet("33-322232"))).containsExactly("saved 1", "saved 2");
    assertThat(office.counted())
        .containsExactly(
            "permits: 434443343 MALE SENIOR EMPLOYEE FROM_30",
            "permits: 33-322232 MALE SENIOR EMPLOYEE FROM_30");
    assertThat(office.trail()).containsExactly("survey.paper-begun");
  }

  @Test
  void sheetSentAgainBecauseTheAnswerGotLostCountsOnce() {
    var sheet = sheet("434443343");
    assertThat(sent(sheet)).containsExactly("saved 1");
    assertThat(sent(sheet, sheet)).containsExactly("saved 0", "saved 0");
    assertThat(office.kept()).hasSize(1);
  }

  @Test
  void serviceWithoutCostAnswersTheCostByItselfAndNothingElse() {
    var blank = sheet("333-33333");
    blank.put("service", String.valueOf(office.cards().id()));
    var ticked = sheet("333133333");
    ticked.put("service", String.valueOf(office.cards().id()));
    assertThat(sent(blank, ticked, sheet("333-33333"))).hasSize(3);
    assertThat(office.counted().stream().map(line -> line.split(" ")[1]))
        .containsExactly("333433333", "333133333", "333-33333");
  }

  @Test
  void correctedSheetStaysOnRecordAndTheNewOneCounts() {
    sent(sheet("111111111"));
    int before = office.revision();
    assertThat(sent(correcting(1, "444444444"))).containsExactly("saved 2");
    assertThat(office.kept()).hasSize(2);
    assertThat(office.counted()).singleElement().asString().startsWith("permits: 444444444");
    assertThat(office.revision()).isGreaterThan(before);
    assertThat(office.trail()).containsExactly("survey.paper-begun", "survey.sheet-corrected");
    assertThat(sent(correcting(1, "222222222"))).containsExactly("refused 0");
    assertThat(office.kept()).hasSize(2);
  }

  @Test
  void whatSomebodyAnsweredThemselvesCanNeitherBeCorrectedNorTakenBack() {
    surveyed();
    assertThat(sent(correcting(1, "444444444"))).containsExactly("refused 0");
    assertThat(clerk.get(office.paper() + "?ganti=1").statusCode()).isEqualTo(404);
    assertThat(office.counted()).singleElement().asString().startsWith("permits: 111111111");
  }

  private void surveyed() {
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    with raised as (update survey.round set answers = 1 where round_id = :round)
                    insert into survey.answer (agency_id, round_id, number, service_id, channel, given_hour, scores)
                    values (:agency, :round, 1, :service, 'PUBLIC', now(), '111111111')
                    """)
                .param("agency", office.agencyId())
                .param("round", office.round().id())
                .param("service", office.permits().id())
                .update());
  }

  @Test
  void printedNumberTypedTwiceIsAskedAboutAndKeptOnlyWhenInsistedOn() {
    var first = numbered("17", "333333333");
    assertThat(sent(first)).containsExactly("saved 1");
    assertThat(sent(first)).as("the same sheet, sent again").containsExactly("saved 0");
    var second = numbered("17", "222222222");
    var answer = answered(second).get(0);
    assertThat(kind(answer)).isEqualTo("asked 1");
    assertThat(answer.path("message").stringValue(""))
        .contains("Nomor lembar 17")
        .contains("lembar ke-1");
    assertThat(office.kept()).hasSize(1);
    second.put("twice", "ya");
    assertThat(sent(second)).containsExactly("saved 2");
    var corrected = numbered("17", "444444444");
    corrected.put("replaces", "2");
    assertThat(kind(answered(corrected).get(0)))
        .as("number 1 still carries it")
        .isEqualTo("asked 1");
  }

  @Test
  void sheetsThatMakeNoSenseAreRefusedOneByOneAndTheOthersKept() {
    assertThat(
            sent(
                sheet("43444334"),
                sheet("4344433435"),
                sheet("534443343"),
                sheet("<b>aaaaaa"),
                sheet("---------"),
                with("sex", "X"),
                with("age", "9"),
                with("paper", "1000000"),
                with("paper", "'; drop"),
                with("day", "kemarin"),
                with("day", LocalDate.now().plusDays(2).toString()),
                with("day", "2001-01-01"),
                with("slot", "NIGHT"),
                with("service", "999999999"),
                with("service", "x"),
                with("key", "kurang"),
                sheet("434443343")))
        .startsWith("refused 0")
        .endsWith("saved 1")
        .filteredOn(kind -> kind.equals("refused 0"))
        .hasSize(16);
    assertThat(office.kept()).hasSize(1);
  }

  @Test
  void sheetWithTooFewElementsIsKeptAsNotValid() {
    assertThat(answered(sheet("4444-----")).get(0).path("counts").booleanValue(true)).isFalse();
    assertThat(answered(sheet("44444----")).get(0).path("counts").booleanValue(false)).isTrue();
    assertThat(clerk.get(office.paper()).body()).contains("Tidak sah").contains("Dihitung");
  }

  @Test
  void closedRoundTakesNoPaperAndSaysWhatToDo() {
    var sheet = sheet("434443343");
    surveys.closed(office.round());
    var answer = answered(sheet).get(0);
    assertThat(kind(answer)).isEqualTo("refused 0");
    assertThat(answer.path("message").stringValue("")).contains("ditutup").contains("Pengaturan");
    assertThat(clerk.get(office.paper()).body())
        .contains("Putaran sudah ditutup")
        .doesNotContain("data-paper");
    assertThat(office.kept()).isEmpty();
  }

  @Test
  void nobodyElsesSheetsAreTakenAndNoStrangersSee() {
    var stranger = people.at(new ClerkOffice(places, surveys, jdbc).agencyId(), Role.OWNER);
    assertThat(stranger.get(office.paper()).statusCode()).isEqualTo(404);
    var colleague = people.at(office.agencyId(), Role.OWNER);
    var response = post(clerk, String.valueOf(colleague.accountId()), List.of(sheet("333333333")));
    assertThat(response.statusCode()).isEqualTo(409);
    var reader = people.at(office.agencyId(), Role.READER);
    assertThat(reader.get(office.paper()).statusCode()).isEqualTo(403);
    assertThat(office.kept()).isEmpty();
  }

  @Test
  void batchIsTakenBackWithAReasonOnceAndNotAfterTheApproval() {
    sent(sheet("111111111"), sheet("222222222"));
    String batch = batch();
    assertThat(clerk.post(batch + "/ambil-kembali", Map.of("alasan", "  ")).statusCode())
        .isEqualTo(422);
    assertThat(office.counted()).hasSize(2);
    int before = office.revision();
    var done = clerk.post(batch + "/ambil-kembali", Map.of("alasan", "Tertukar <b>putaran</b>"));
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(office.counted()).isEmpty();
    assertThat(office.revision()).isGreaterThan(before);
    assertThat(clerk.get(batch).body())
        .contains("Tertukar &lt;b&gt;putaran")
        .doesNotContain("<b>putaran");
    clerk.post(batch + "/ambil-kembali", Map.of("alasan", "sekali lagi"));
    assertThat(office.trail()).containsExactly("survey.paper-begun", "survey.batch-taken-back");
  }

  @Test
  void sheetsAfterABatchWasTakenBackBeginAnotherOne() {
    sent(sheet("111111111"));
    String first = batch();
    clerk.post(first + "/ambil-kembali", Map.of("alasan", "salah layanan"));
    sent(sheet("222222222"));
    assertThat(batch()).isNotEqualTo(first);
    assertThat(office.counted()).hasSize(1);
  }

  @Test
  void frozenRoundKeepsItsSheets() {
    sent(sheet("111111111"));
    String batch = batch();
    state("APPROVED");
    clerk.post(batch + "/ambil-kembali", Map.of("alasan", "terlambat"));
    clerk.post(batch + "/keluarkan?lembar=1", Map.of("alasan", "terlambat"));
    assertThat(office.counted()).hasSize(1);
    assertThat(clerk.get(batch).body()).contains("Cabut pengesahannya");
  }

  @Test
  void oneSheetIsTakenBackByItself() {
    sent(sheet("111111111"), sheet("222222222"));
    String address = batch() + "/keluarkan?lembar=1";
    assertThat(clerk.get(address).body()).contains("1 1 1 1 1 1 1 1 1");
    assertThat(clerk.post(address, Map.of("alasan", "")).statusCode()).isEqualTo(422);
    assertThat(clerk.post(address, Map.of("alasan", "Terketik dua kali")).statusCode())
        .isEqualTo(303);
    assertThat(office.counted()).singleElement().asString().startsWith("permits: 222222222");
    assertThat(clerk.get(batch()).body()).contains("Terketik dua kali");
  }

  @Test
  void withoutAScriptTheFormKeepsASheetAndGoesOnWithTheNextNumber() {
    Map<String, String> form = form("12");
    var kept = clerk.post(office.paper(), form);
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(kept.headers().firstValue("Location").orElse("")).contains("nomor=13");
    assertThat(clerk.post(office.paper(), form).statusCode()).as("sent twice").isEqualTo(303);
    assertThat(office.counted()).singleElement().asString().startsWith("permits: 434443343");
    var other = form("12");
    var asked = clerk.post(office.paper(), other);
    assertThat(asked.statusCode()).isEqualTo(409);
    assertThat(asked.body()).contains("sudah diketik").contains("Simpan juga");
    var wrong = form("13");
    wrong.put("n4", "7");
    var refused = clerk.post(office.paper(), wrong);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Pertanyaan 4").contains("value=\"13\"");
    assertThat(office.kept()).hasSize(1);
  }

  private Map<String, String> form(String paper) {
    Map<String, String> form = new HashMap<>();
    form.put("kunci", key());
    form.put("layanan", String.valueOf(office.permits().id()));
    form.put("hari", LocalDate.now().minusDays(1).toString());
    form.put("waktu", "AFTERNOON");
    form.put("nomor", paper);
    form.put("jk", "p");
    for (int i = 0; i < 9; i++) {
      form.put("n" + (i + 1), "434443343".substring(i, i + 1));
    }
    return form;
  }

  private void state(String state) {
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("update survey.round set state = :state where round_id = :round")
                .param("state", state)
                .param("round", office.round().id())
                .update());
  }

  /// Address of the latest batch.
  private String batch() {
    return Pattern.compile(office.paper() + "/kiriman/\\d+")
        .matcher(clerk.get(office.paper()).body())
        .results()
        .map(MatchResult::group)
        .max(Comparator.comparing(address -> Long.parseLong(address.replaceAll(".*/", ""))))
        .orElseThrow();
  }

  private Map<String, Object> sheet(String scores) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("key", key());
    sheet.put("service", String.valueOf(office.permits().id()));
    sheet.put("day", LocalDate.now().minusDays(1).toString());
    sheet.put("slot", "MORNING");
    sheet.put("paper", "");
    sheet.put("sex", "L");
    sheet.put("education", "3");
    sheet.put("occupation", "4");
    sheet.put("age", "3");
    sheet.put("scores", scores);
    sheet.put("replaces", "");
    return sheet;
  }

  private Map<String, Object> with(String part, String value) {
    var sheet = sheet("434443343");
    sheet.put(part, value);
    return sheet;
  }

  private Map<String, Object> correcting(int number, String scores) {
    var sheet = sheet(scores);
    sheet.put("replaces", String.valueOf(number));
    return sheet;
  }

  private Map<String, Object> numbered(String paper, String scores) {
    var sheet = sheet(scores);
    sheet.put("paper", paper);
    return sheet;
  }

  private static String key() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  @SafeVarargs
  private List<String> sent(Map<String, Object>... sheets) {
    List<String> kinds = new ArrayList<>();
    answered(sheets).forEach(answer -> kinds.add(kind(answer)));
    return kinds;
  }

  @SafeVarargs
  private JsonNode answered(Map<String, Object>... sheets) {
    var response = post(clerk, String.valueOf(clerk.accountId()), List.of(sheets));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json.readTree(response.body()).path("sheets");
  }

  /// `saved 12`, `asked 3`, `refused 0`.
  private static String kind(JsonNode answer) {
    return answer.path("kind").stringValue("") + " " + answer.path("number").intValue(0);
  }

  private HttpResponse<String> post(
      SignedIn person, String account, List<Map<String, Object>> sheets) {
    return person.send(
        person
            .request(office.paper() + "/kirim")
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("HX-Request", "true")
            .header("X-XSRF-TOKEN", person.csrf())
            .POST(
                BodyPublishers.ofString(
                    json.writeValueAsString(Map.of("account", account, "sheets", sheets)))));
  }
}
