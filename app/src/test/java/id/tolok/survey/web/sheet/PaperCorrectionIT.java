package id.tolok.survey.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.database.Scope;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What was typed is corrected and taken back, sheet by sheet and batch by batch, and stays on
/// record.
@ServerTest
class PaperCorrectionIT extends PaperOffice {

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
                    values (:agency, :round, 1, :service, 'PUBLIC', :now, '111111111')
                    """)
                .param("now", TestClock.moment())
                .param("agency", office.agencyId())
                .param("round", office.round().id())
                .param("service", office.permits().id())
                .update());
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

  private Map<String, Object> correcting(int number, String scores) {
    var sheet = sheet(scores);
    sheet.put("replaces", String.valueOf(number));
    return sheet;
  }
}
