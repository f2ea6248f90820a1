package id.tolok.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.formula.Value;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Organizations;
import id.tolok.results.Basis;
import id.tolok.results.Recount;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.given.Channel;
import id.tolok.survey.number.SurveyResults;
import id.tolok.testing.SampleServerTest;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SampleServerTest
class SampleWorldIT {

  @Autowired private SampleWorld world;
  @Autowired private Organizations organizations;
  @Autowired private Readings readings;
  @Autowired private JdbcClient jdbc;
  @Autowired private Rounds surveys;
  @Autowired private SurveyResults surveyResults;
  @Autowired private Catalogues catalogues;
  @Autowired private Scorecards scorecards;
  @Autowired private Recount recount;

  @Test
  void groundIsKnownAgainAfterTheWorldWasMade() {
    assertThat(world.ground()).isEqualTo(SampleWorld.Ground.SAMPLE);
  }

  @Test
  void everyPositionHasAHolder() {
    CurrentViewer.asProgram(() -> {
      for (Agency agency : organizations.agencies()) {
        var held = organizations.holdings(agency.id()).stream().map(Holding::positionId).toList();
        assertThat(organizations.positions(agency.id()))
            .isNotEmpty()
            .filteredOn(position -> position.duties().isEmpty())
            .allSatisfy(position -> assertThat(held).contains(position.id()));
      }
      return null;
    });
  }

  @Test
  void villagesAreWholeAndAsManyInEveryQuarter() {
    var counted =
        CurrentViewer.asProgram(() ->
            jdbc.sql(
                    """
                    select agency_id, count(distinct amount) as amounts,
                           bool_and(amount = round(amount)) as whole
                      from measurement.figure
                      join catalogue.variable using (agency_id, variable_id)
                     where lower(variable.name) = 'jumlah seluruh desa' and amount is not null
                     group by agency_id
                    """)
                .query()
                .listOfRows());
    assertThat(counted)
        .isNotEmpty()
        .allSatisfy(
            office -> assertThat(office).containsEntry("amounts", 1L).containsEntry("whole", true));
  }

  @Test
  void everyDecreeWasReadAndOneWaitsForAPerson() {
    List<ReadingStatus> all =
        CurrentViewer.asProgram(() -> readings.list(Readings.Filter.of(OptionalLong.empty())));
    assertThat(all).hasSize(6).allMatch(status -> status.phase() == ReadingStatus.Phase.READ);
    assertThat(all)
        .filteredOn(status -> status.decreeNumber() != null)
        .extracting(ReadingStatus::decreeNumber)
        .contains("100.3.3/31/KEP/2026", "188.45/04/KEP/62.01.04/2026");
    assertThat(
            CurrentViewer.asProgram(() ->
                readings.list(
                    new Readings.Filter(
                        OptionalLong.empty(),
                        Readings.Waiting.PERSON,
                        "",
                        OptionalLong.empty(),
                        10))))
        .extracting(ReadingStatus::fileName)
        .containsExactly("kecamatan-bayuraya-2026.csv");
  }

  @Test
  void officesAskedForThreeYearsAndOneRoundIsOpenToday() {
    assertThat(rounds(RoundKind.PUBLIC, RoundState.OPEN)).hasSize(1);
    assertThat(rounds(RoundKind.PUBLIC, RoundState.CLOSED)).hasSize(1);
    assertThat(rounds(RoundKind.INTERNAL, RoundState.APPROVED)).hasSizeGreaterThanOrEqualTo(4);
    var approved = rounds(RoundKind.PUBLIC, RoundState.APPROVED);
    assertThat(approved).extracting(Round::agencyId).containsAll(offices());
    assertThat(approved.stream().map(Round::year).distinct()).hasSize(3);
    assertThat(world.surveyCode())
        .hasValueSatisfying(code ->
            assertThat(CurrentViewer.asProgram(() -> surveys.atPoint(code)))
                .hasValueSatisfying(at -> assertThat(at.services()).hasSize(5)));
  }

  @Test
  void heldNetworkChangesNothingOfTheOpenRound() {
    var open = rounds(RoundKind.PUBLIC, RoundState.OPEN).getFirst();
    var results = CurrentViewer.asProgram(() -> surveyResults.of(open.id()));
    assertThat(results.setAside().held()).isEqualTo(64);
    assertThat(results.counted() + results.setAside().all()).isEqualTo(open.answers());
    assertThat(results.whole().index().orElseThrow().rounded())
        .isBetween(new BigDecimal("80"), new BigDecimal("92"));
  }

  @Test
  void someOfTheOpenRoundCameOnPaperAndTheNextAnswerMovesTheIndex() {
    var open = rounds(RoundKind.PUBLIC, RoundState.OPEN).getFirst();
    var results = CurrentViewer.asProgram(() -> surveyResults.of(open.id()));
    assertThat(results.channels().get(Channel.PAPER)).isBetween(15, 24);
    assertThat(results.waiting()).isEqualTo(4);
  }

  @Test
  void latestIndexOfTheStaffIsAnActualToo() {
    var asked =
        rounds(RoundKind.INTERNAL, RoundState.APPROVED).stream()
            .max(Comparator.comparing(Round::periodUntil))
            .orElseThrow();
    assertThat(actual("Indeks Kepuasan Layanan Internal", asked))
        .isEqualByComparingTo(
            CurrentViewer.asProgram(() -> surveyResults.index(asked.id()).orElseThrow().rounded()));
  }

  @Test
  void indexOfEveryApprovedRoundIsTheActualOfItsQuarter() {
    var asking =
        rounds(RoundKind.PUBLIC, RoundState.APPROVED).stream()
            .filter(round -> lineage(round.agencyId()).isPresent())
            .toList();
    assertThat(asking).hasSizeGreaterThanOrEqualTo(8);
    assertThat(asking)
        .filteredOn(round -> round.year() > firstYear())
        .allSatisfy(round ->
            assertThat(actual(round))
                .isEqualByComparingTo(
                    CurrentViewer.asProgram(
                        () -> surveyResults.index(round.id()).orElseThrow().rounded())));
  }

  @Test
  void everythingIsTheSameWhenCountedAgain() {
    var report = CurrentViewer.asProgram(recount::check);
    assertThat(report.differences()).isEmpty();
    assertThat(report.snapshotCount()).isPositive();
  }

  private List<Round> rounds(RoundKind kind, RoundState state) {
    return CurrentViewer.asProgram(() ->
        organizations.agencies().stream()
            .flatMap(agency -> surveys.ofAgency(agency.id()).stream())
            .filter(round -> round.kind() == kind && round.state() == state)
            .toList());
  }

  private List<Long> offices() {
    return CurrentViewer.asProgram(() ->
        organizations.agencies().stream()
            .filter(agency -> agency.kind() == Agency.Kind.SUBDISTRICT_OFFICE)
            .map(Agency::id)
            .toList());
  }

  private int firstYear() {
    return rounds(RoundKind.PUBLIC, RoundState.APPROVED).stream()
        .mapToInt(Round::year)
        .min()
        .orElseThrow();
  }

  /// The indicator of an office that asks for the index.
  private Optional<Long> lineage(long agencyId) {
    return lineage("Indeks Kepuasan Masyarakat", agencyId);
  }

  private Optional<Long> lineage(String indicatorName, long agencyId) {
    return CurrentViewer.asProgram(() ->
        catalogues.versions(agencyId).stream()
            .flatMap(version -> catalogues.indicators(version.id()).stream())
            .filter(indicator -> indicator.stated().indicator().equals(indicatorName))
            .map(AcceptedIndicator::lineageId)
            .findFirst());
  }

  private BigDecimal actual(Round round) {
    return actual("Indeks Kepuasan Masyarakat", round);
  }

  private BigDecimal actual(String indicatorName, Round round) {
    var quarter = Stretch.quarter((round.periodUntil().getMonthValue() + 2) / 3);
    return CurrentViewer.asProgram(() ->
        scorecards
                    .of(round.agencyId(), round.year(), Basis.APPROVED)
                    .card()
                    .scored(lineage(indicatorName, round.agencyId()).orElseThrow(), quarter)
                    .actual()
                instanceof Value.Known(var number)
            ? number
            : BigDecimal.ZERO);
  }
}
