package id.tolok.survey.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.variable.FigureSource;
import id.tolok.results.Basis;
import id.tolok.results.PublicAgencies;
import id.tolok.results.Recount;
import id.tolok.results.Snapshot;
import id.tolok.results.Snapshots;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundKind;
import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class FedIndexIT extends FedOffice {

  @Autowired private Snapshots snapshots;
  @Autowired private Recount recount;
  @Autowired private PublicAgencies published;
  @Autowired private List<FigureSource> sources;
  @Autowired private JdbcClient jdbc;

  @Test
  void approvedIndexIsTheActualOfTheQuarterInWhichItsPeriodEnds() {
    var round = closed(RoundKind.PUBLIC, "2024-01-01", "2024-05-31", WORKED_EXAMPLE);
    assertThat(actual(0, Stretch.quarter(2))).isEqualTo("-");
    approve(round);
    assertThat(actual(0, Stretch.quarter(2))).isEqualTo("85.46");
    assertThat(actual(0, Stretch.quarter(1))).isEqualTo("-");
    assertThat(actual(0, Stretch.wholeYear())).isEqualTo("85.46");
    assertThat(actual(1, Stretch.wholeYear())).as("the staff were not asked").isEqualTo("-");
  }

  @Test
  void staffFeedTheirOwnIndicatorAlone() {
    approve(closed(RoundKind.INTERNAL, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    assertThat(actual(1, Stretch.quarter(1))).isEqualTo("85.46");
    assertThat(actual(0, Stretch.quarter(1))).isEqualTo("-");
  }

  @Test
  void ofTwoRoundsInAQuarterTheOneThatEndedLastSpeaks() {
    approve(closed(RoundKind.PUBLIC, "2024-04-01", "2024-06-30", WORKED_EXAMPLE));
    approve(closed(RoundKind.PUBLIC, "2024-04-01", "2024-05-31", alike('4')));
    assertThat(actual(0, Stretch.quarter(2))).isEqualTo("85.46");
  }

  @Test
  void whatIsTakenBackCountsNoMoreAndTheOneBeforeSpeaksAgain() {
    approve(closed(RoundKind.PUBLIC, "2024-04-01", "2024-05-31", alike('4')));
    var second = closed(RoundKind.PUBLIC, "2024-04-01", "2024-06-30", WORKED_EXAMPLE);
    approve(second);
    assertThat(actual(0, Stretch.quarter(2))).isEqualTo("85.46");
    assertThat(CurrentViewer.asProgram(() -> approval.withdraw(second.id(), "satu loket keliru")))
        .isInstanceOf(RoundApproval.Outcome.Withdrawn.class);
    assertThat(actual(0, Stretch.quarter(2))).isEqualTo("100");
  }

  @Test
  void whatIsFrozenStaysAndANewerVersionSaysWhatHoldsSinceTheApprovalWasTakenBack() {
    var round = closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE);
    approve(round);
    CurrentViewer.asProgram(() ->
        snapshots.freeze(
            office.agencyId(),
            2024,
            Stretch.quarter(1),
            Basis.APPROVED,
            Snapshot.Purpose.APPROVED));
    CurrentViewer.asProgram(() -> approval.withdraw(round.id(), "satu loket keliru"));
    var frozen = CurrentViewer.asProgram(() -> snapshots.ofYear(office.agencyId(), 2024));
    assertThat(frozen).extracting(Snapshot::version).containsExactly(2, 1);
    assertThat(frozen.getLast().content()).contains("\"85.46\"");
    assertThat(frozen.getFirst().content()).doesNotContain("\"85.46\"");
  }

  @Test
  void indexOfAShutYearStaysAsItIs() {
    var round = closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE);
    approve(round);
    var later = closed(RoundKind.PUBLIC, "2024-04-01", "2024-06-30", WORKED_EXAMPLE);
    shut(2024);
    assertThat(CurrentViewer.asProgram(() -> approval.withdraw(round.id(), "satu loket keliru")))
        .isEqualTo(refused());
    assertThat(CurrentViewer.asProgram(() -> approval.approve(later.id()))).isEqualTo(refused());
    assertThat(actual(0, Stretch.quarter(1))).isEqualTo("85.46");
  }

  private static RoundApproval.Outcome refused() {
    return new RoundApproval.Outcome.Refused(List.of(new RoundApproval.Obstacle.YearShut(2024)));
  }

  private void shut(int year) {
    CurrentViewer.asProgram(() ->
        jdbc.sql(
                """
                insert into measurement.year_event (agency_id, year, kind, actor_name, at)
                values (:agency, :year, 'CLOSED', 'Camat', now())
                """)
            .param("agency", office.agencyId())
            .param("year", year)
            .update());
  }

  @Test
  void recountAsksTheSurveyAnewAndAgrees() {
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    var ofTheOffice =
        new Viewer(
            OptionalLong.empty(), "hitung ulang", Set.of(office.agencyId()), Viewer.Kind.PERSON);
    assertThat(CurrentViewer.as(ofTheOffice, recount::check).differences()).isEmpty();
  }

  @Test
  void explanationGoesDownToTheCountOfAnswers() {
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    var page = page("/asal-angka/" + lineage(0) + "?tahun=2024&bentang=Q1&dasar=APPROVED");
    assertThat(page.select(".origin").text())
        .contains("10 responden", "IKM 85,46 (mutu B)", "3,4185 × 25 = 85,46");
    assertThat(row(page, "Waktu penyelesaian"))
        .containsExactly("10", "0", "2", "7", "1", "2,9000", "0,3222", "72,50");
    assertThat(row(page, "Sarana dan prasarana"))
        .as("one left it empty")
        .containsExactly("9", "0", "0", "3", "6", "3,6667", "0,4074", "91,67");
  }

  @Test
  void everybodySeesTheSameCountsOnThePublicPage() {
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    CurrentViewer.asProgram(() -> {
      published.change(office.agencyId(), PublicAgencies.Publication.OPEN);
      return 0;
    });
    var page = page("/publik/asal-angka/" + lineage(0) + "?tahun=2024&bentang=Q1");
    assertThat(row(page, "Waktu penyelesaian")).contains("72,50");
  }

  @Test
  void programsGetTheCountsAsNumbers() {
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    String answer =
        planner
            .api(
                people.token(planner),
                "/api/v1/results/"
                    + lineage(0)
                    + "/explanation?year=2024&stretch=Q1&basis=APPROVED")
            .body();
    assertThat(answer)
        .contains("\"code\":\"WAKTU\"", "\"respondents\":10", "\"chose3\":7", "\"converted\":72.5");
  }

  @Test
  void originHasAsManyCellsAsHeadings() {
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", alike('3')));
    assertThat(sources)
        .extracting(FigureSource::code)
        .contains("survey-index", "internal-survey-index");
    var page = page("/asal-angka/" + lineage(0) + "?tahun=2024&bentang=Q1&dasar=APPROVED");
    assertThat(page.select(".origin thead th")).hasSize(9);
    assertThat(page.select(".origin tbody tr")).hasSize(9);
  }

  private Document page(String address) {
    var answer = planner.get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static List<String> row(Document page, String element) {
    return page.select(".origin tbody tr").stream()
        .filter(row -> row.select("th").text().equals(element))
        .findFirst()
        .orElseThrow()
        .select("td")
        .eachText();
  }
}
