package id.tolok.survey.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.GivenSheet.FormToken;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class RoundPagesIT extends SettingsOffice {

  private static final Pattern CODE = Pattern.compile("ticket__code\">([A-Z2-9]{4}-[A-Z2-9]{4})<");
  @Autowired private SheetIntake intake;

  @Test
  void anOfficeWithoutRoundsIsLedToItsFirst() {
    assertThat(planner.get("/survei").body())
        .contains("Daftarkan titik layanan", "Rencanakan putaran", "wajib menyurvei");
    assertThat(planner.get("/survei/baru").body())
        .contains("Kuesioner baku, 9 unsur", "Kartu keluarga")
        .containsPattern("value=\"" + cards.id() + "\" checked");
    assertThat(all()).as("looking at the form keeps nothing").isEmpty();
  }

  @Test
  void aRoundIsPlannedOpenedAndClosed() {
    var planned = planner.post(baru(), form(Map.of("populasi", "1.200")));
    assertThat(planned.statusCode()).isEqualTo(303);
    var round = all().getFirst();
    assertThat(round.population()).hasValue(1200);
    assertThat(round.state()).isEqualTo(RoundState.DRAFT);
    assertThat(planner.get(settings(round)).body())
        .contains("Sampel minimal 291 responden", "Buka putaran");
    assertThat(planner.post(path(round) + "/buka", Map.of()).statusCode()).isEqualTo(303);
    assertThat(rounds(round).state()).isEqualTo(RoundState.OPEN);
    var asked = planner.post(path(round) + "/tutup", Map.of());
    assertThat(asked.body()).contains("Tutup putaran dengan 0 lembar?");
    assertThat(rounds(round).state()).isEqualTo(RoundState.OPEN);
    planner.post(path(round) + "/tutup", Map.of("yakin", "ya"));
    assertThat(rounds(round).state()).isEqualTo(RoundState.CLOSED);
    assertThat(planner.get(settings(round)).body()).contains("Riwayat", "Ditutup");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
    var answer =
        planner.post(
            baru(),
            form(Map.of("nama", "Putaran keliru", "tutup", "31/12/2026", "populasi", "banyak")));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#f-tutup\"", "href=\"#f-populasi\"", "value=\"Putaran keliru\"")
        .contains("value=\"banyak\"");
    assertThat(all()).isEmpty();
  }

  @Test
  void aChangeOnTopOfSomebodyElsesIsNotMade() {
    var round = planned();
    var seen = round.draft().mark();
    planner.post(settings(round), form(Map.of("nama", "Nama pertama", "dilihat", seen)));
    planner.post(settings(round), form(Map.of("nama", "Nama kedua", "dilihat", seen)));
    assertThat(rounds(round).name()).isEqualTo("Nama pertama");
  }

  @Test
  void anOpenRoundKeepsWhatAForgedFormSendsForItsQuestions() {
    var round = surveys.openNow(agency, cards);
    var fields =
        form(Map.of("dilihat", round.draft().mark(), "kuesioner", "1", "kupon", "REQUIRED"));
    fields.put("dari", round.periodFrom().toString());
    fields.put("sampai", round.periodUntil().toString());
    fields.put("buka", round.opensOn().toString());
    fields.put("tutup", round.closesOn().toString());
    assertThat(planner.post(settings(round), fields).statusCode()).isEqualTo(303);
    var after = rounds(round);
    assertThat(after.questionnaireId()).isEqualTo(round.questionnaireId());
    assertThat(after.ticketRule()).isEqualTo(round.ticketRule());
    assertThat(after.name()).isEqualTo("SKM uji");
  }

  @Test
  void theSmallestSampleIsSaidWhileTyping() {
    assertThat(planner.get("/survei/sampel?populasi=75.000").body()).contains("382");
    assertThat(planner.get("/survei/sampel?populasi=abc").body()).contains("tampil setelah");
    assertThat(planner.get("/survei/sampel?populasi=0").body()).contains("tampil setelah");
  }

  @Test
  void whoOnlyReadsChangesNothing() {
    var round = planned();
    var reader = people.at(agency, Role.READER);
    assertThat(reader.get(settings(round)).body()).doesNotContain("Buka putaran");
    assertThat(reader.get("/survei/baru").statusCode()).isEqualTo(403);
    assertThat(reader.post(path(round) + "/buka", Map.of()).statusCode()).isEqualTo(403);
    assertThat(reader.post(path(round) + "/setujui", Map.of("yakin", "ya")).statusCode())
        .isEqualTo(403);
    assertThat(planner.post(path(round) + "/setujui", Map.of("yakin", "ya")).statusCode())
        .as("who plans does not approve")
        .isEqualTo(403);
    assertThat(rounds(round).state()).isEqualTo(RoundState.DRAFT);
  }

  @Test
  void roundsOfOthersDoNotExist() {
    var round = planned();
    long other = places.agency(places.regency("Nusa Tetangga"), "Kecamatan Tetangga");
    var neighbour = people.at(other, Role.PLANNER);
    assertThat(neighbour.get(settings(round)).statusCode()).isEqualTo(404);
    assertThat(neighbour.post(path(round) + "/buka", Map.of()).statusCode()).isEqualTo(404);
    assertThat(neighbour.get("/survei/layanan/" + cards.id()).statusCode()).isEqualTo(404);
    assertThat(neighbour.get("/survei/kuesioner/" + round.questionnaireId()).statusCode())
        .isEqualTo(404);
    assertThat(neighbour.get("/survei?instansi=" + agency).statusCode()).isEqualTo(403);
  }

  @Test
  void reopeningWithoutAReasonKeepsTheDaysThatWereTyped() {
    var round = surveys.closed(surveys.openNow(agency, cards));
    var answer = planner.post(path(round) + "/buka-kembali", Map.of("alasan", " ", "hari", "12"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Tulis alasannya", "value=\"12\"");
    planner.post(path(round) + "/buka-kembali", Map.of("alasan", "Kertas tertinggal", "hari", ""));
    assertThat(rounds(round).state()).isEqualTo(RoundState.OPEN);
    assertThat(planner.get(settings(round)).body()).contains("Kertas tertinggal");
  }

  @Test
  void theHeadApprovesOnceNothingStandsInTheWayAndTakesItBackWithAReason() {
    var round = surveys.openNow(agency, cards);
    var head = people.at(agency, Role.APPROVER);
    answered(round, 4);
    surveys.closed(round);
    assertThat(head.get(settings(round)).body()).contains("Baru 4 responden yang dihitung");
    assertThat(planner.get(settings(round)).body())
        .as("who keeps the survey learns it before the head does")
        .contains("Baru 4 responden yang dihitung")
        .doesNotContain("Setujui hasil");
    assertThat(head.post(path(round) + "/setujui", Map.of("yakin", "ya")).statusCode())
        .isEqualTo(422);
    planner.post(path(round) + "/buka-kembali", Map.of("alasan", "Kurang", "hari", "3"));
    answered(rounds(round), 2);
    planner.post(path(round) + "/tutup", Map.of("yakin", "ya"));
    assertThat(head.get(settings(round)).body())
        .contains("Setujui hasil", "Indeks 75,00, C · Kurang Baik, dari 6 responden");
    head.post(path(round) + "/setujui", Map.of("yakin", "ya"));
    assertThat(rounds(round).state()).isEqualTo(RoundState.APPROVED);
    assertThat(planner.post(settings(round), form(Map.of("dilihat", ""))).statusCode())
        .as("an approved round is not changed")
        .isNotEqualTo(200);
    assertThat(rounds(round).name()).isEqualTo(round.name());
    assertThat(head.get("/survei").body()).contains("75,00");
    assertThat(head.post(path(round) + "/batal-setujui", Map.of("alasan", "")).body())
        .contains("Tulis alasannya");
    head.post(path(round) + "/batal-setujui", Map.of("alasan", "Lembar loket 3 tertinggal"));
    assertThat(rounds(round).state()).isEqualTo(RoundState.CLOSED);
  }

  @Test
  void theListSetsTheSampleBesideWhoCountsAndNotBesideSheets() {
    var round = surveys.openNow(agency, cards);
    answered(round, 6);
    answered(round, 2, "33-------");
    assertThat(rounds(round).answers()).isEqualTo(8);
    assertThat(planner.get("/survei").body())
        .containsPattern("data-label=\"Responden\" class=\"number\">6\\b");
  }

  private void answered(Round round, int sheets) {
    answered(round, sheets, "333333333");
  }

  private void answered(Round round, int sheets, String answers) {
    for (int sheet = 0; sheet < sheets; sheet++) {
      var given =
          new GivenSheet(
              agency,
              round.id(),
              cards.id(),
              OptionalLong.empty(),
              Channel.PUBLIC,
              TestClock.now().truncatedTo(ChronoUnit.HOURS),
              Respondent.UNKNOWN,
              answers,
              new FormToken(System.nanoTime(), round.id()),
              0,
              null,
              OptionalLong.empty());
      assertThat(CurrentViewer.asProgram(() -> intake.give(given)))
          .isEqualTo(SheetIntake.Outcome.KEPT);
    }
  }

  @Test
  void ticketsAreShownToBePrintedAndLoadingThePageAgainMakesNoMore() {
    planner.post(baru(), form(Map.of("kupon", "REQUIRED")));
    var round = all().getFirst();
    assertThat(planner.get(settings(round)).body()).contains("kupon belum dibuat");
    var fields = Map.of("jumlah", "12", "kumpulan", "satu-kumpulan");
    var first = codes(planner.post(path(round) + "/kupon", fields).body());
    assertThat(first).hasSize(12);
    assertThat(codes(planner.post(path(round) + "/kupon", fields).body())).isEqualTo(first);
    assertThat(planner.get(path(round) + "/kupon").body())
        .contains("<dd>12</dd>")
        .doesNotContain(first.getFirst());
    assertThat(
            planner
                .post(path(round) + "/kupon", Map.of("jumlah", "5000", "kumpulan", "lain"))
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void aRegencySeesWhichOfficesHaveNotAsked() {
    long regency = places.regency("Nusa Kewajiban");
    long asked = places.agency(regency, "Kecamatan Bertanya");
    long silent = places.agency(regency, "Kecamatan Diam");
    // The year people work on is that of the last quarter that is over.
    int year = TestClock.today().minusMonths(3).getYear();
    surveys.planned(
        asked,
        surveys.draft(
            asked,
            RoundKind.PUBLIC,
            year + "-01-01",
            year + "-06-30",
            surveys.service(asked, "Surat pindah")));
    var reviewer = people.inRegency(asked, regency, Role.REGENCY_REVIEWER);
    assertThat(reviewer.get("/survei").body())
        .contains("Kecamatan Bertanya", "Kecamatan Diam", "?instansi=" + silent);
    assertThat(reviewer.get("/survei?hanya=belum").body())
        .contains("?instansi=" + silent)
        .doesNotContain("?instansi=" + asked);
  }

  private String baru() {
    return "/survei/baru?instansi=" + agency + "&jenis=masyarakat";
  }

  private static String path(Round round) {
    return "/survei/putaran/" + round.id();
  }

  private static String settings(Round round) {
    return path(round) + "/pengaturan";
  }

  private Map<String, String> form(Map<String, String> other) {
    Map<String, String> fields = new HashMap<>();
    fields.put("nama", "SKM uji");
    fields.put("dari", "2026-01-01");
    fields.put("sampai", "2026-06-30");
    fields.put("buka", "2026-06-01");
    fields.put("tutup", "2026-06-30");
    fields.put("layanan", String.valueOf(cards.id()));
    fields.put("bobot", "EXACT");
    fields.put("kupon", "NONE");
    fields.put("kuesioner", "0");
    all().stream()
        .findFirst()
        .ifPresent(round -> fields.put("kuesioner", String.valueOf(round.questionnaireId())));
    fields.putAll(other);
    return fields;
  }

  private List<Round> all() {
    return CurrentViewer.asProgram(() -> rounds.ofAgency(agency));
  }

  private Round rounds(Round round) {
    return CurrentViewer.asProgram(() -> rounds.round(round.id()));
  }

  private static List<String> codes(String page) {
    Matcher codes = CODE.matcher(page);
    return codes.results().map(result -> result.group(1)).toList();
  }
}
