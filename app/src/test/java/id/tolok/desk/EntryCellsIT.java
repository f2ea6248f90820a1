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
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the grid is answered: a cell at a time, a pasted block, what waited for the network.
@ServerTest
class EntryCellsIT {

  private static final String ACTIVE = EntryOffice.ACTIVE;
  private static final String POSTS = EntryOffice.POSTS;
  private static final String SERVICES = EntryOffice.SERVICES;

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private Clock clock;
  @Autowired private JsonMapper json;
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
  void indonesianAndPlainNumbersAreTheSameFigure() {
    office.withFractions(jdbc, SERVICES);
    assertThat(sent(cell(SERVICES, 0, "1.234.567,5"))).containsExactly("saved v1 1234567,5");
    assertThat(sent(cell(SERVICES, 1, "1234567.5"))).containsExactly("saved v1 1234567,5");
    assertThat(sent(cell(SERVICES, 1, "1 234 567,25"))).containsExactly("saved v2 1234567,25");
  }

  @Test
  void whatCanMeanTwoNumbersIsAskedAndNotSaved() {
    office.withFractions(jdbc, SERVICES);
    assertThat(sent(cell(SERVICES, 0, "1.234"))).containsExactly("doubtful 1234 or 1,234");
    assertThat(sent(cell(SERVICES, 0, "1,000"))).containsExactly("doubtful 1000 or 1");
    assertThat(sent(cell(SERVICES, 0, "1,234"))).containsExactly("saved v1 1,234");
  }

  @Test
  void wordsAreNoNumberAndSaySo() {
    assertThat(answered(cell(SERVICES, 0, "dua belas")).get(0).path("message").stringValue(""))
        .contains("\"dua belas\" bukan angka");
    assertThat(sent(cell(SERVICES, 0, "12 orang"))).containsExactly("refused");
    assertThat(sent(cell(SERVICES, 0, "<script>alert(1)</script>"))).containsExactly("refused");
    assertThat(sent(cell(SERVICES, 0, "1e9"))).containsExactly("refused");
    assertThat(sent(cell(SERVICES, 0, "12 34"))).containsExactly("refused");
  }

  @Test
  void shareOfACountIsRefusedAsWhatItIs() {
    var answer = answered(cell(SERVICES, 0, "10%")).get(0);
    assertThat(kind(answer)).isEqualTo("refused");
    assertThat(answer.path("message").stringValue("")).contains("tanpa tanda persen");
  }

  @Test
  void countsAreNotNegative() {
    assertThat(sent(cell(SERVICES, 0, "-3"))).containsExactly("refused");
  }

  @Test
  void wholeThingsAreNotHalvedAndTheAnswerSaysWhy() {
    assertThat(answered(cell(SERVICES, 0, "12,5")).get(0).path("message").stringValue(""))
        .contains("dihitung satu per satu", "12,5", "halaman Variabel");
    assertThat(sent(cell(SERVICES, 0, "1,234"))).containsExactly("refused");
    assertThat(sent(cell(SERVICES, 0, "12,0"))).containsExactly("saved v1 12");
  }

  @Test
  void eachCellOfABlockHasItsOwnAnswer() {
    assertThat(sent(cell(ACTIVE, 0, "8"), cell(POSTS, 0, "sepuluh"), cell(SERVICES, 0, "2.500")))
        .containsExactly("saved v1 8", "refused", "doubtful 2500 or 2,5");
  }

  @Test
  void partAndWholeOfABlockMayBothGrow() {
    assertThat(sent(cell(ACTIVE, 0, "8"), cell(POSTS, 0, "10")))
        .containsExactly("saved v1 8", "saved v1 10");
    assertThat(sent(cell(ACTIVE, 1, "12"))).containsExactly("refused");
    assertThat(sent(cell(ACTIVE, 1, "12"), cell(POSTS, 1, "15")))
        .containsExactly("saved v2 12", "saved v2 15");
  }

  @Test
  void cellSentAgainBecauseTheAnswerWasLostIsSavedOnce() {
    assertThat(sent(cell(SERVICES, 0, "12"))).containsExactly("saved v1 12");
    assertThat(sent(cell(SERVICES, 0, "12"))).containsExactly("saved v1 12");
    assertThat(sent(cell(SERVICES, 1, "13"))).containsExactly("saved v2 13");
    assertThat(sent(cell(SERVICES, 1, "13"))).containsExactly("saved v2 13");
  }

  @Test
  void figureOfSomebodyElseIsNeverOverwrittenUnseen() {
    var colleague = people.at(office.agencyId(), Role.OWNER);
    office.given(colleague, SERVICES, 0, "40");
    var answer = answered(cell(SERVICES, 0, "41")).get(0);
    assertThat(kind(answer)).isEqualTo("conflict v1 40");
    assertThat(answer.path("message").stringValue("")).contains(colleague.login()).contains("40");
    assertThat(sent(cell(SERVICES, 1, "41"))).containsExactly("saved v2 41");
  }

  @Test
  void clearingIsAChangeLikeAnother() {
    assertThat(sent(cell(SERVICES, 0, "12"))).containsExactly("saved v1 12");
    assertThat(sent(cell(SERVICES, 1, ""))).containsExactly("saved v2 ");
  }

  @Test
  void cellsTypedUnderAnotherAccountAreNotSavedUnderThisOne() {
    var colleague = people.at(office.agencyId(), Role.OWNER);
    var response =
        post(owner, String.valueOf(colleague.accountId()), List.of(cell(SERVICES, 0, "7")));
    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(sent(cell(SERVICES, 0, "8"))).containsExactly("saved v1 8");
  }

  @Test
  void officeOutsideOfScopeTakesNothing() {
    var stranger =
        people.at(new EntryOffice(places, making, catalogues, entry, clock).agencyId(), Role.OWNER);
    var response =
        post(stranger, String.valueOf(stranger.accountId()), List.of(cell(SERVICES, 0, "7")));
    assertThat(json.readTree(response.body()).path("cells").get(0).path("kind").stringValue(""))
        .isEqualTo("refused");
  }

  @Test
  void unusualFigureIsKeptWithAWordOfExplanation() {
    var before = cell(SERVICES, 0, "10");
    before.put("period", "2023-Q3");
    var now = cell(SERVICES, 0, "90000");
    now.put("period", "2023-Q4");
    assertThat(sent(before, now)).containsExactly("saved v1 10", "unusual");
    now.put("word", "pelayanan dipindahkan ke kecamatan");
    assertThat(sent(now)).containsExactly("saved v1 90000");
  }

  @Test
  void closedPeriodSaysWhyAndTakesNothing() {
    var closed = cell(SERVICES, 0, "10");
    closed.put("period", "2024-Q2");
    assertThat(sent(closed)).containsExactly("refused");
    var page =
        Jsoup.parse(owner.get("/pengisian?periode=2024-Q2&instansi=" + office.agencyId()).body());
    assertThat(page.html()).contains("Mengapa terkunci?").contains("readonly");
    assertThat(page.select("[data-hand-in]:not([hidden])")).isEmpty();
  }

  @Test
  void walkingThroughTheQuartersEndsWhereTheCalendarDoes() {
    var first = owner.get("/pengisian?periode=1900-Q1&instansi=" + office.agencyId());
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("periode=1900-Q2").doesNotContain("periode=1899");
    var last = owner.get("/pengisian?periode=2199-Q4&instansi=" + office.agencyId());
    assertThat(last.statusCode()).isEqualTo(200);
    assertThat(last.body()).contains("periode=2199-Q3").doesNotContain("periode=2200");
  }

  @Test
  void variableOfAnotherPositionStandsLockedAmongAllAndNotAmongMine() {
    office.owned(edits, jdbc, SERVICES);
    assertThat(owner.get(office.page()).body()).doesNotContain(office.place(SERVICES));
    assertThat(owner.get(office.page() + "&lingkup=semua").body())
        .contains(office.place(SERVICES))
        .contains("Kepala Seksi Lain");
    assertThat(sent(cell(SERVICES, 0, "10"))).containsExactly("refused");
  }

  @Test
  void requestThatMakesNoSenseIsRefusedWhole() {
    assertThat(raw("{}").statusCode()).isEqualTo(400);
    assertThat(raw("[").statusCode()).isEqualTo(400);
    assertThat(raw("{\"account\":\"1\",\"cells\":[null]}").statusCode()).isEqualTo(400);
    assertThat(
            raw("{\"account\":\"%d\",\"cells\":[{\"key\":\"k\",\"agency\":%d,\"variable\":1,\"period\":\"2026-Q9\",\"seen\":0,\"text\":\"1\"}]}"
                    .formatted(owner.accountId(), office.agencyId()))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void unknownVariableIsRefusedByItself() {
    Map<String, Object> unknown = cell(SERVICES, 0, "1");
    unknown.put("variable", 999_999_999L);
    assertThat(sent(unknown, cell(ACTIVE, 0, "4"))).containsExactly("refused", "saved v1 4");
  }

  @Test
  void resultsFollowWhatIsTypedAndNothingIsSaved() {
    assertThat(preview("8", "10")).contains("80");
    assertThat(preview("9", "10")).contains("90");
    assertThat(preview("dua", "10")).isEqualTo("Belum lengkap");
    assertThat(owner.get(office.page()).body()).contains("0 dari 3 terisi");
  }

  @Test
  void noResultMovesForWhatWouldBeRefused() {
    sent(cell(ACTIVE, 0, "8"), cell(POSTS, 0, "10"));
    assertThat(preview("9", "10")).contains("90");
    assertThat(preview("8,5", "10")).contains("80");
    assertThat(preview("-8", "10")).contains("80");
    assertThat(preview("12", "10")).contains("80");
  }

  @Test
  void sessionTellsWhoseItIs() {
    var session = json.readTree(owner.get("/pengisian/sesi").body());
    assertThat(session.path("account").stringValue(""))
        .isEqualTo(String.valueOf(owner.accountId()));
    var nobody =
        people
            .nobody()
            .send(people.nobody().request("/pengisian/sesi").header("HX-Request", "true").GET());
    assertThat(nobody.statusCode()).isEqualTo(401);
  }

  private String preview(String active, String posts) {
    var body =
        json.writeValueAsString(
            Map.of(
                "agency",
                office.agencyId(),
                "period",
                office.period(),
                "cells",
                List.of(
                    Map.of(
                        "variable",
                        office.variable(ACTIVE),
                        "period",
                        office.period(),
                        "text",
                        active),
                    Map.of(
                        "variable",
                        office.variable(POSTS),
                        "period",
                        office.period(),
                        "text",
                        posts))));
    var response = send("/pengisian/hitung", body);
    return json.readTree(response.body()).path("results").get(0).path("actual").stringValue("");
  }

  private Map<String, Object> cell(String name, int seen, String text) {
    Map<String, Object> cell = new HashMap<>();
    cell.put("key", name + seen + text);
    cell.put("agency", office.agencyId());
    cell.put("variable", office.variable(name));
    cell.put("period", office.period());
    cell.put("seen", seen);
    cell.put("text", text);
    return cell;
  }

  @SafeVarargs
  private List<String> sent(Map<String, Object>... cells) {
    List<String> kinds = new ArrayList<>();
    answered(cells).forEach(answer -> kinds.add(kind(answer)));
    return kinds;
  }

  @SafeVarargs
  private JsonNode answered(Map<String, Object>... cells) {
    var response = post(owner, String.valueOf(owner.accountId()), List.of(cells));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json.readTree(response.body()).path("cells");
  }

  /// `saved v1 12`, `doubtful 1234 or 1,234`, `refused`.
  private static String kind(JsonNode answer) {
    String kind = answer.path("kind").stringValue("");
    return switch (kind) {
      case "saved", "conflict" ->
          kind
              + " v"
              + answer.path("version").intValue()
              + " "
              + answer.path("plain").stringValue("");
      case "doubtful" ->
          kind
              + " "
              + answer.path("choices").get(0).path("value").stringValue("")
              + " or "
              + answer.path("choices").get(1).path("value").stringValue("");
      default -> kind;
    };
  }

  private HttpResponse<String> post(
      SignedIn person, String account, List<Map<String, Object>> cells) {
    return send(
        person,
        "/pengisian/sel",
        json.writeValueAsString(Map.of("account", account, "cells", cells)));
  }

  private HttpResponse<String> raw(String body) {
    return send("/pengisian/sel", body);
  }

  private HttpResponse<String> send(String path, String body) {
    return send(owner, path, body);
  }

  private static HttpResponse<String> send(SignedIn person, String path, String body) {
    return person.send(
        person
            .request(path)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("HX-Request", "true")
            .header("X-XSRF-TOKEN", person.csrf())
            .POST(BodyPublishers.ofString(body)));
  }
}
