package id.tolok.measurement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.store.figure.EnteredFigure;
import id.tolok.organization.Agency;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class QuickEntryIT {

  private static final String SERVICES = "jumlah pelayanan";
  private static final int YEAR = 2026;

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Organizations organizations;
  @Autowired private OrganizationEdits edits;
  @Autowired private QuickEntry quick;
  @Autowired private EntryWork work;
  @Autowired private FigureEntry entry;
  @Autowired private Measurements measurements;
  @Autowired private Occasions occasions;
  @Autowired private EntryJudge judge;
  @Autowired private EnteredFigure store;
  @Autowired private EntryRecords records;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Stamps stamps;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private FigureKey key;
  private Viewer owner;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    key = office.key(SERVICES, "2026-Q4");
    owner = office.viewer(people.at(office.agencyId(), Role.OWNER));
    begin();
  }

  /// The first figure of a year is always kept the long way, which makes its stamp.
  private void begin() {
    var first =
        new Entry(office.key("jumlah pos kamling", "2026-Q4"), 0, BigDecimal.TEN, null, null);
    asOwner(() -> entry.save(first));
  }

  @Test
  void figureIsKeptWithItsEventTheStampOfItsYearAndItsEntryInTheTrail() {
    var before = stamp();
    int entries = entries();

    assertThat(quickly(0, "13")).contains("13");

    assertThat(stamp().changes()).isEqualTo(before.changes() + 1);
    assertThat(stamp().figures()).isEqualTo(before.figures() + 1);
    assertThat(history()).extracting(FigureEvent::kind).containsExactly(FigureEvent.Kind.ENTERED);
    assertThat(entries()).isEqualTo(entries + 1);
    assertThat(trail("select action || ' ' || subject || ' ' || after_state", String.class))
        .isEqualTo(
            "measurement.figure-entered measurement.figure/%d/2026-Q4 {\"version\":1,\"amount\":\"13\",\"note\":null}"
                .formatted(key.variableId()));
  }

  @Test
  void correctionsFollowWithoutReadingTheYearAgain() {
    assertThat(quickly(0, "13")).contains("13");
    assertThat(quickly(1, "14")).contains("14");
    assertThat(quickly(2, "15")).contains("15");
    assertThat(history()).extracting(FigureEvent::version).containsExactly(1, 2, 3);
  }

  @Test
  void figureGivenBackIsTheOneThatIsKept() {
    var first = new Entry(key, 0, new BigDecimal("1E+2"), "menurut buku", null);
    assertThat(asOwner(() -> quick.save(first, occasions.now()))).isEqualTo(found());
    var second = new Entry(key, 1, new BigDecimal("101.0"), null, null);
    assertThat(asOwner(() -> quick.save(second, occasions.now()))).isEqualTo(found()).isPresent();
  }

  private Optional<Figure> found() {
    return asOwner(() -> measurements.findFigure(key));
  }

  @Test
  void whatAnotherNodeKeptIsNeverWrittenOver() {
    quickly(0, "13");
    asOwner(() -> work.save(List.of(given(1, "20")), occasions.now()));

    assertThat(quickly(1, "14")).as("the year is another than what is held").isEmpty();
    assertThat(asOwner(() -> entry.save(given(1, "14"))))
        .isInstanceOfSatisfying(
            Outcome.Conflict.class,
            conflict -> assertThat(conflict.theirs().amount()).isEqualByComparingTo("20"));
    assertThat(quickly(2, "14")).as("held anew").contains("14");
    assertThat(history()).hasSize(3);
  }

  @Test
  void rangeThatWasSetMeanwhileIsMinded() {
    quickly(0, "13");
    Scope.within(
        Scope.EVERYTHING,
        () ->
            transaction.executeWithoutResult(status -> {
              jdbc.sql("update catalogue.variable set most = 50 where variable_id = :variable")
                  .param("variable", key.variableId())
                  .update();
              stamps.raiseAll(office.agencyId());
            }));

    assertThat(quickly(1, "60")).isEmpty();
    assertThat(asOwner(() -> entry.save(given(1, "60"))))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.code()).isEqualTo("ABOVE_RANGE"));
    assertThat(history()).hasSize(1);
  }

  @Test
  void officeThatMovedToAnotherZoneIsJudgedByItsNewDays() {
    quickly(0, "13");
    var before = asOwner(() -> stamps.of(office.agencyId())).of(0);
    CurrentViewer.asProgram(() -> {
      var agency = organizations.agency(office.agencyId());
      var moved =
          new Agency.Draft(
              agency.name(),
              agency.kind(),
              agency.regencyId(),
              agency.territoryId(),
              Agency.Zone.WIT);
      return edits.changeAgency(agency.id(), agency.version(), moved);
    });

    assertThat(asOwner(() -> stamps.of(office.agencyId())).of(0).changes())
        .isGreaterThan(before.changes());
    assertThat(quickly(1, "14")).as("not as it was held").isEmpty();
  }

  @Test
  void sayingTheSameAgainMovesNoStamp() {
    quickly(0, "13");
    var before = stamp();
    assertThat(asOwner(() -> entry.save(given(1, "13.0")))).isInstanceOf(Outcome.Saved.class);
    assertThat(stamp()).isEqualTo(before);
    assertThat(quickly(1, "14")).as("still held").contains("14");
  }

  @Test
  void whatStandsAgainstItIsForTheLongWayToSay() {
    assertThat(quickly(0, "-1")).isEmpty();
    quickly(0, "13");
    assertThat(quickly(1, "13.0")).as("it says what is there").isEmpty();
    assertThat(quickly(0, "14")).as("based on nothing").isEmpty();
    assertThat(history()).hasSize(1);
  }

  @Test
  void nothingIsKeptByItselfInsideOfATransaction() {
    var within =
        asOwner(() -> transaction.execute(status -> quick.save(given(0, "13"), occasions.now())));
    assertThat(within).isEmpty();
    assertThat(history()).isEmpty();
  }

  @Test
  void manyWhoCorrectOnTwoNodesAtOnceLoseNothingAndDoubleNothing() throws Exception {
    var nodes = List.of(quick, new QuickEntry(judge, store, records, occasions, events));
    try (var all = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> clerks =
          IntStream.range(0, 4)
              .<Callable<Integer>>mapToObj(number -> () -> corrected(nodes.get(number % 2), number))
              .toList();
      int kept = 0;
      for (var each : all.invokeAll(clerks)) {
        kept += each.get();
      }

      var now = asOwner(() -> measurements.findFigure(key)).orElseThrow();
      assertThat(now.version()).isEqualTo(kept);
      assertThat(history())
          .extracting(FigureEvent::version)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, kept).boxed().toList());
      assertThat(history().getLast().amount()).isEqualByComparingTo(now.amount());
    }
  }

  /// Corrects as people do: shown another's figure, they take it as seen and go on.
  private int corrected(QuickEntry node, int clerk) {
    int seen = 0;
    int kept = 0;
    for (int i = 0; i < 40; i++) {
      var given = given(seen, String.valueOf(1_000 * (clerk + 1) + i));
      var outcome = asOwner(() -> outcome(node, given));
      switch (outcome) {
        case Outcome.Saved(var figure) -> {
          kept += figure.version() == seen + 1 ? 1 : 0;
          seen = figure.version();
        }
        case Outcome.Conflict(var theirs) -> seen = theirs.version();
        case Outcome.Unusual(var message) -> throw new AssertionError(message);
        case Outcome.Refused(var code, _) -> throw new AssertionError(code);
      }
    }
    return kept;
  }

  private Outcome outcome(QuickEntry node, Entry given) {
    var occasion = occasions.now();
    return node.save(given, occasion)
        .<Outcome>map(Outcome.Saved::new)
        .orElseGet(() -> work.save(List.of(given), occasion).get(given.key()));
  }

  private Optional<String> quickly(int seen, String amount) {
    return asOwner(() -> quick.save(given(seen, amount), occasions.now()))
        .map(Figure::amount)
        .map(BigDecimal::toPlainString);
  }

  private Entry given(int seen, String amount) {
    return new Entry(key, seen, new BigDecimal(amount), null, null);
  }

  private <T> T asOwner(Supplier<T> task) {
    return CurrentViewer.as(owner, task::get);
  }

  private Stamps.OfAgency.Number stamp() {
    return asOwner(() -> stamps.of(office.agencyId()).of(YEAR));
  }

  private List<FigureEvent> history() {
    return asOwner(() -> measurements.history(key));
  }

  private int entries() {
    return trail("select count(*)", Integer.class);
  }

  private <T> T trail(String select, Class<T> type) {
    return CurrentViewer.asProgram(() ->
        jdbc.sql(
                select
                    + " from audit.entry where agency_id = :agency"
                    + " and subject = 'measurement.figure/' || :variable || '/2026-Q4'")
            .param("agency", office.agencyId())
            .param("variable", key.variableId())
            .query(type)
            .single());
  }
}
