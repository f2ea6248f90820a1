package id.tolok.survey.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.VariableBindings;
import id.tolok.formula.Value;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.planning.Consequences;
import id.tolok.planning.Targets;
import id.tolok.results.Basis;
import id.tolok.results.PublicAgencies;
import id.tolok.results.Recount;
import id.tolok.results.Scorecards;
import id.tolok.results.Snapshot;
import id.tolok.results.Snapshots;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.Round;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundWork;
import id.tolok.survey.SurveyBasics;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.number.IndexConsequences;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@ServerTest
class FedIndexIT {

  private static final String DECREE =
      """
      Camat | Indeks Kepuasan Masyarakat
      Sekretaris | Nilai IKM Pelayanan Internal
      """;

  /// The worked example of the rules: 85.46, B. The sixth left the last element empty.
  private static final List<String> WORKED_EXAMPLE =
      List.of(
          "433434434",
          "333433433",
          "443444444",
          "332433323",
          "444444444",
          "33343333-",
          "322433333",
          "433434434",
          "333443434",
          "443334434");

  private static final Random TOKENS = new Random(20_261_120);

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private VariableBindings bindings;
  @Autowired private SurveyBasics basics;
  @Autowired private Questionnaires questionnaires;
  @Autowired private RoundWork work;
  @Autowired private SheetIntake intake;
  @Autowired private RoundApproval approval;
  @Autowired private Scorecards scorecards;
  @Autowired private Snapshots snapshots;
  @Autowired private Recount recount;
  @Autowired private IndexConsequences consequences;
  @Autowired private Consequences results;
  @Autowired private Targets targets;
  @Autowired private PublicAgencies published;
  @Autowired private TransactionTemplate transactions;
  @Autowired private List<FigureSource> sources;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private SurveyPlaces surveys;
  private PublicService service;
  private SignedIn planner;

  @BeforeEach
  void anOfficeWhoseIndexesAreBound() {
    office = MeasuredOffice.of(places, making, catalogues, DECREE);
    surveys = new SurveyPlaces(basics, questionnaires, work);
    service = surveys.service(office.agencyId(), "Legalisasi");
    planner = people.at(office.agencyId(), Role.PLANNER);
    assertThat(CurrentViewer.asProgram(() -> bindings.takeOffers(office.agencyId())))
        .containsExactlyInAnyOrder("Indeks Kepuasan Masyarakat", "Nilai IKM Pelayanan Internal");
  }

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
  void bindingIsOfferedWithWhatItWouldChangeAndKeptByThePerson() {
    var office =
        MeasuredOffice.of(places, making, catalogues, "Camat | Indeks Kepuasan Masyarakat");
    var planner = people.at(office.agencyId(), Role.PLANNER);
    var own = surveys.service(office.agencyId(), "Legalisasi");
    this.office = office;
    this.service = own;
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    String sheet = "/variabel/" + office.variable("Indeks Kepuasan Masyarakat").id();
    var offer = Jsoup.parse(planner.get(sheet).body()).select("a[href*=sumber]");
    assertThat(offer.attr("href")).isEqualTo(sheet + "?sumber=survey-index");
    assertThat(
            Jsoup.parse(planner.get("/variabel?instansi=" + office.agencyId()).body())
                .select("a[href='" + offer.attr("href") + "']")
                .text())
        .isEqualTo("Indeks Kepuasan Masyarakat");
    var chosen = Jsoup.parse(planner.get(offer.attr("href") + "&tahun=2024").body());
    assertThat(chosen.select("select[name=modul] option[selected]").val())
        .isEqualTo("survey-index");
    assertThat(chosen.select("select[name=pengisian] option[selected]").val())
        .isEqualTo("FROM_MODULE");
    assertThat(chosen.select("section[aria-labelledby=berubah]")).isNotEmpty();
    assertThat(actual(0, Stretch.quarter(1))).as("nothing is kept yet").isEqualTo("-");
    var plan = CurrentViewer.asProgram(() -> targets.plan(office.agencyId(), 2024));
    var given = with(bound(), new Variable.Binding.FromModule("survey-index"));
    assertThat(CurrentViewer.asProgram(() -> results.of(office.agencyId(), plan, List.of(given))))
        .filteredOn(change -> change.stretch().equals(Stretch.quarter(1)))
        .singleElement()
        .satisfies(change ->
            assertThat(Objects.requireNonNull(change.after()).actual())
                .isEqualTo(new Value.Known(new BigDecimal("85.46"))));
  }

  @Test
  void previewOfABindingComputesWithTheIndexAndBackWithoutIt() {
    approve(closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE));
    var variable = bound();
    var plan = CurrentViewer.asProgram(() -> targets.plan(office.agencyId(), 2024));
    var byHand =
        CurrentViewer.asProgram(() ->
            results.of(
                office.agencyId(), plan, List.of(with(variable, Variable.Binding.entered()))));
    assertThat(byHand)
        .filteredOn(change -> change.stretch().equals(Stretch.quarter(1)))
        .singleElement()
        .satisfies(change -> {
          assertThat(Objects.requireNonNull(change.before()).actual())
              .isEqualTo(new Value.Known(new BigDecimal("85.46")));
          assertThat(Objects.requireNonNull(change.after()).actual())
              .isInstanceOf(Value.Missing.class);
        });
    assertThat(
            CurrentViewer.asProgram(() -> results.of(office.agencyId(), plan, List.of(variable))))
        .as("bound as it is")
        .isEmpty();
  }

  private Variable bound() {
    return CurrentViewer.asProgram(() ->
        catalogues.agencyVariables(office.agencyId()).stream()
            .filter(variable -> variable.name().equals("Indeks Kepuasan Masyarakat"))
            .findFirst()
            .orElseThrow());
  }

  private static Variable with(Variable variable, Variable.Binding binding) {
    return new Variable(
        variable.id(),
        variable.agencyId(),
        variable.name(),
        variable.origin(),
        variable.unit(),
        variable.ownerPositionId(),
        variable.kind(),
        variable.adding(),
        variable.limits(),
        binding,
        variable.baseline());
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

  @Test
  void closedRoundSaysWhatItsIndexWouldDo() {
    var round = closed(RoundKind.PUBLIC, "2024-01-01", "2024-03-31", WORKED_EXAMPLE);
    var page = consequences(round, new BigDecimal("85.46"));
    assertThat(page).containsExactly("Indeks Kepuasan Masyarakat | Triwulan I 2024 | - | 85.46");
    assertThat(actual(0, Stretch.quarter(1))).as("only approval changes it").isEqualTo("-");
    approve(closed(RoundKind.PUBLIC, "2024-02-01", "2024-03-31", alike('4')));
    assertThat(consequences(round, new BigDecimal("85.46")))
        .as("a later round speaks for the quarter")
        .isEmpty();
  }

  /// As a page of the survey asks for it.
  private List<String> consequences(Round round, BigDecimal index) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
    try {
      return said(CurrentViewer.asProgram(() -> consequences.of(round, index)));
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }

  private static List<String> said(List<IndexConsequences.Fed> all) {
    return all.stream()
        .map(fed ->
            String.join(
                " | ",
                fed.name(),
                fed.stretch(),
                fed.now().map(now -> now.actual().toPlainString()).orElse("-"),
                fed.then().map(then -> then.actual().toPlainString()).orElse("-")))
        .toList();
  }

  private static List<String> alike(char score) {
    return java.util.Collections.nCopies(6, String.valueOf(score).repeat(9));
  }

  private Round closed(RoundKind kind, String from, String until, List<String> scores) {
    var asked =
        kind == RoundKind.PUBLIC
            ? service
            : surveys.internalService(office.agencyId(), "Kepegawaian " + from);
    var round =
        surveys.open(office.agencyId(), surveys.draft(office.agencyId(), kind, from, until, asked));
    var sheets = scores.stream().map(each -> sheet(round, each)).toList();
    List<SheetIntake.Outcome> outcomes =
        CurrentViewer.asProgram(() -> transactions.execute(_ -> intake.giveAll(sheets)));
    assertThat(outcomes).containsOnly(SheetIntake.Outcome.KEPT);
    return surveys.closed(round);
  }

  private GivenSheet sheet(Round round, String scores) {
    return new GivenSheet(
        round.agencyId(),
        round.id(),
        round.serviceIds().getFirst(),
        OptionalLong.empty(),
        Channel.PUBLIC,
        round.opensOn().atTime(9, 0).toInstant(ZoneOffset.UTC),
        Respondent.UNKNOWN,
        scores,
        new GivenSheet.FormToken(TOKENS.nextLong(), System.nanoTime()),
        0,
        null,
        OptionalLong.empty());
  }

  private void approve(Round round) {
    assertThat(CurrentViewer.asProgram(() -> approval.approve(round.id())))
        .isInstanceOf(RoundApproval.Outcome.Approved.class);
  }

  private String actual(int indicator, Stretch stretch) {
    return CurrentViewer.asProgram(() -> {
      var card = scorecards.of(office.agencyId(), 2024, Basis.APPROVED).card();
      return card.scored(lineage(indicator), stretch).actual() instanceof Value.Known(var number)
          ? number.stripTrailingZeros().toPlainString()
          : "-";
    });
  }

  private long lineage(int indicator) {
    return CurrentViewer.asProgram(() -> {
      var version = catalogues.versions(office.agencyId()).getFirst();
      return catalogues.indicators(version.id()).get(indicator).lineageId();
    });
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
