package id.tolok.survey.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.survey.web.ClerkOffice;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What becomes of sheets of paper: kept once, corrected, taken back, refused.
@ServerTest
class PaperIT extends PaperOffice {

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
                with("day", TestClock.today().plusDays(2).toString()),
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
    form.put("hari", TestClock.today().minusDays(1).toString());
    form.put("waktu", "AFTERNOON");
    form.put("nomor", paper);
    form.put("jk", "p");
    for (int i = 0; i < 9; i++) {
      form.put("n" + (i + 1), "434443343".substring(i, i + 1));
    }
    return form;
  }

  private Map<String, Object> with(String part, String value) {
    var sheet = sheet("434443343");
    sheet.put(part, value);
    return sheet;
  }

  private Map<String, Object> numbered(String paper, String scores) {
    var sheet = sheet(scores);
    sheet.put("paper", paper);
    return sheet;
  }
}
