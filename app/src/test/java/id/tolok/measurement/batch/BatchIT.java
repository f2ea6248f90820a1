package id.tolok.measurement.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.catalogue.TestDecree;
import id.tolok.database.Stamps;
import id.tolok.measurement.FigureBatches.Outcome;
import id.tolok.measurement.FigureBatches.Row;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Refused;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class BatchIT extends BatchOffice {

  private static final Pattern FAULT = Pattern.compile("\\bb\\d [a-z]+ [A-Z_]+");
  @Autowired private Stamps stamps;

  @Test
  void everyFigureIsKeptWithTheBatchItCameWith() {
    assertThat(written(row(SERVICES, NOW, "12"), row(POSTS, NOW, "40"))).isEqualTo("kept 2 of 2");
    assertThat(figures()).isEqualTo("jumlah pelayanan 12 DRAFT v1, jumlah pos kamling 40 DRAFT v1");
    assertThat(CurrentViewer.as(planner, () -> measurements.history(office.key(SERVICES, NOW))))
        .singleElement()
        .matches(event -> event.batchId().isPresent());
  }

  @Test
  void oneFaultKeepsEverythingOut() {
    assertThat(written(row(SERVICES, NOW, "12"), row("jumlah naga", NOW, "1")))
        .startsWith(
            "faulty b2 variable UNKNOWN_VARIABLE Perangkat daerah ini tidak punya variabel");
    assertThat(figures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jumlah naga      | 2026-Q4  | b1 variable UNKNOWN_VARIABLE
          jumlah pelayanan | 2026-Q5  | b1 period NOT_A_PERIOD
          jumlah pelayanan | 2026-13  | b1 period NOT_A_PERIOD
          jumlah pelayanan | besok    | b1 period NOT_A_PERIOD
          jumlah pelayanan | 2026-10  | b1 period OTHER_PERIOD.QUARTER
          jumlah pelayanan | 2026     | b1 period OTHER_PERIOD.QUARTER
          ''               | 2026-Q4  | b1 variable NOTHING_NAMED
          """)
  void rowThatNamesNoFigureIsAFault(String name, String period, String fault) {
    assertThat(written(row(name, period, "1"))).startsWith("faulty " + fault);
  }

  @Test
  void partIsHeldAgainstItsWholeInTheYearsWhoseDecreeDivides() {
    CurrentViewer.asProgram(() ->
        making.make(
            TestDecree.of(
                    """
                    Kepala Seksi Trantib | Jumlah pos kamling | [jumlah pos kamling]
                    Kepala Seksi Trantib | Jumlah pos kamling aktif | [jumlah pos kamling aktif]
                    """)
                .acceptedFor(office.agencyId(), "2026-01-02")));
    String faults =
        written(
            row(ACTIVE, NOW, "9"),
            row(POSTS, NOW, "8"),
            row(ACTIVE, "2023-Q4", "9"),
            row(POSTS, "2023-Q4", "8"),
            row(ACTIVE, "2022-Q4", "7"),
            row(POSTS, "2022-Q4", "8"),
            row(ACTIVE, "2021-Q4", "9"),
            row(POSTS, "2021-Q4", "8"));
    assertThat(FAULT.matcher(faults).results().map(MatchResult::group))
        .containsExactly(
            "b3 amount PART_ABOVE_WHOLE",
            "b4 amount WHOLE_BELOW_PART",
            "b7 amount PART_ABOVE_WHOLE",
            "b8 amount WHOLE_BELOW_PART");
  }

  @Test
  void nameIsFoundWhateverItsCaseAndBlanks() {
    assertThat(written(row("  Jumlah   PELAYANAN ", NOW, "1"))).isEqualTo("kept 1 of 1");
  }

  @Test
  void sameFigureTwiceIsAFaultThatNamesTheFirst() {
    assertThat(written(row(SERVICES, NOW, "12"), byId(SERVICES, NOW, "13")))
        .startsWith(
            "faulty b2 variable TWICE “jumlah pelayanan” untuk 2026-Q4 sudah diberikan di b1");
  }

  @Test
  void monstrousNumberIsAFaultAndCostsNothing() {
    assertThat(written(row(SERVICES, NOW, "1e2000000000")))
        .startsWith("faulty b1 amount TOO_MANY_DIGITS");
    assertThat(written(row(SERVICES, NOW, "1e-2000000000")))
        .startsWith("faulty b1 amount TOO_MANY_DIGITS");
  }

  @Test
  void indicatorWithOneVariableStandsForIt() {
    long count = lineage("Jumlah pelayanan");
    assertThat(written(ofIndicator(count, NOW, "7"))).isEqualTo("kept 1 of 1");
    assertThat(figures()).isEqualTo("jumlah pelayanan 7 DRAFT v1");
  }

  @Test
  void indicatorWithSeveralVariablesNamesThem() {
    assertThat(written(ofIndicator(lineage("Persentase pos kamling aktif"), NOW, "7")))
        .startsWith("faulty b1 indicator SEVERAL_VARIABLES")
        .contains("(jumlah pos kamling aktif)", "(jumlah pos kamling)");
  }

  @Test
  void versionThatSomebodyChangedIsAFaultWithTheirs() {
    written(row(SERVICES, NOW, "12"));
    assertThat(
            written(new Row("b1", null, null, SERVICES, NOW, new BigDecimal("9"), null, null, 0)))
        .startsWith(
            "faulty b1 version CHANGED Sudah diubah oleh "
                + planner.name()
                + " menjadi 12 (versi 1)");
  }

  @Test
  void whatIsHandedInIsNotWrittenOver() {
    written(row(SERVICES, NOW, "12"));
    handIn();
    assertThat(written(row(SERVICES, NOW, "13"))).startsWith("faulty b1 variable NOT_OPEN");
    assertThat(written(row(SERVICES, NOW, "12.00")))
        .as("it is so already")
        .startsWith("nothing new");
  }

  @Test
  void sameRowsTwiceAreAnsweredAsBeforeAndWriteNothing() {
    written(row(SERVICES, NOW, "12"));
    long stamp = stamp();
    assertThat(written(row(SERVICES, NOW, "12.0"))).isEqualTo("nothing new, batch of 1");
    assertThat(stamp()).isEqualTo(stamp);
    assertThat(history()).isEqualTo("v1 12");
  }

  @Test
  void sameRowsAgainAfterAnotherCameBetweenAreNotLost() {
    written(row(SERVICES, NOW, "12"));
    written(row(SERVICES, NOW, "13"));
    assertThat(written(row(SERVICES, NOW, "12"))).isEqualTo("kept 1 of 1");
    assertThat(history()).isEqualTo("v1 12, v2 13, v3 12");
  }

  @Test
  void dryRunSaysWhatWouldChangeAndWritesNothing() {
    written(row(SERVICES, NOW, "12"));
    long stamp = stamp();
    var plan =
        CurrentViewer.as(
            planner, () -> batches.dryRun(order(row(SERVICES, NOW, "13"), row(POSTS, NOW, "4"))));
    assertThat(plan.changes())
        .extracting(change ->
            change.variable()
                + " "
                + (change.before() == null ? "-" : "12")
                + " "
                + change.amount())
        .containsExactly("jumlah pelayanan 12 13", "jumlah pos kamling - 4");
    assertThat(figures()).isEqualTo("jumlah pelayanan 12 DRAFT v1");
    assertThat(stamp()).isEqualTo(stamp);
  }

  @Test
  void whatIsNotAsAgreedIsNotKept() {
    var order = order(row(SERVICES, NOW, "13"));
    String agreed = CurrentViewer.as(planner, () -> batches.dryRun(order)).fingerprint();
    written(row(SERVICES, NOW, "12"));
    assertThat(CurrentViewer.as(planner, () -> batches.write(order, agreed)))
        .isInstanceOf(Outcome.NotKept.class);
    assertThat(history()).isEqualTo("v1 12");
  }

  @Test
  void noteStaysWhereNoneIsGivenAndMayHoldAnySign() {
    String odd = "a\tb\\N\nc\rd\\.e'\"ö→";
    written(new Row("b1", null, null, SERVICES, NOW, BigDecimal.ONE, odd, null, null));
    written(row(SERVICES, NOW, "2"));
    assertThat(CurrentViewer.as(planner, () -> measurements.findFigure(office.key(SERVICES, NOW))))
        .hasValueSatisfying(figure -> {
          assertThat(figure.note()).isEqualTo(odd);
          assertThat(figure.amount()).isEqualByComparingTo("2");
        });
  }

  @Test
  void oneEntryInTheTrailCarriesTheHashOfTheRows() {
    written(row(SERVICES, NOW, "12"), row(POSTS, NOW, "4"));
    var entries =
        CurrentViewer.asProgram(() ->
            jdbc.sql(
                    """
                    select action || ' ' || (after_state::jsonb ->> 'written') || ' ' || length(after_state::jsonb ->> 'sha256')
                    from audit.entry where agency_id = :agency and action like 'measurement.%'
                    """)
                .param("agency", office.agencyId())
                .query(String.class)
                .list());
    assertThat(entries).containsExactly("measurement.batch-kept 2 64");
  }

  @Test
  void whoMayNotEnterIsRefused() {
    var reader = office.viewer(people.at(office.agencyId(), Role.READER));
    assertThatThrownBy(
            () -> CurrentViewer.as(reader, () -> batches.write(order(row(SERVICES, NOW, "1")))))
        .isInstanceOf(Refused.class);
  }

  private Row byId(String name, String period, String amount) {
    return Row.of("b2", office.variable(name).id(), period, new BigDecimal(amount));
  }

  private static Row ofIndicator(long lineage, String period, String amount) {
    return new Row("b1", null, lineage, null, period, new BigDecimal(amount), null, null, null);
  }

  private long stamp() {
    return CurrentViewer.as(planner, () -> stamps.of(office.agencyId())).upTo(2026);
  }

  private long lineage(String indicator) {
    return CurrentViewer.as(
        planner,
        () -> {
          long version = catalogues.versionOfYear(office.agencyId(), 2026).orElseThrow().id();
          return catalogues.indicators(version).stream()
              .filter(each -> each.stated().indicator().equals(indicator))
              .findFirst()
              .orElseThrow()
              .lineageId();
        });
  }
}
