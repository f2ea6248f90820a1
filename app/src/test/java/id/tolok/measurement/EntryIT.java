package id.tolok.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class EntryIT {

  private static final String SERVICES = "jumlah pelayanan";
  private static final String NOW = "2026-Q4";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private Measurements measurements;
  @Autowired private BackdatedWork past;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private Viewer owner;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    owner = office.viewer(people.at(office.agencyId(), Role.OWNER));
  }

  @Test
  void figureIsKeptWithWhoGaveIt() {
    assertThat(saved(owner, 0, "12")).isEqualTo("12 DRAFT v1 " + owner.name());
    assertThat(history()).isEqualTo("v1 ENTERED 12 DRAFT");
  }

  @Test
  void correctionIsAnotherVersionAndTheOldOneStays() {
    saved(owner, 0, "12");
    assertThat(saved(owner, 1, "14")).isEqualTo("14 DRAFT v2 " + owner.name());
    assertThat(history()).isEqualTo("v1 ENTERED 12 DRAFT, v2 ENTERED 14 DRAFT");
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    saved(owner, 0, "12");
    assertThat(saved(owner, 1, "12.0")).isEqualTo("12 DRAFT v1 " + owner.name());
    assertThat(saved(owner, 0, "12")).isEqualTo("12 DRAFT v1 " + owner.name());
  }

  @Test
  void whoDidNotSeeTheOthersFigureIsShownIt() {
    var other = office.viewer(people.at(office.agencyId(), Role.OWNER));
    saved(other, 0, "12");
    assertThat(saved(owner, 0, "14")).isEqualTo("conflict with 12 v1");
  }

  @Test
  void closedPeriodIsRefusedWithTheDayItClosed() {
    var message = refusal(SERVICES, "2026-Q2", "12");
    assertThat(message).contains("Triwulan II 2026", "5 Juli 2026").startsWith("WINDOW_CLOSED");
    assertThat(refused("measurement.entry-refused")).isEqualTo(1);
  }

  @Test
  void periodToComeIsRefused() {
    assertThat(refusal(SERVICES, "2027-Q1", "12")).startsWith("WINDOW_NOT_OPEN");
  }

  @Test
  void timeBeforeTheFirstCatalogueIsMarked() {
    var kept = save(owner, office.key(SERVICES, "2023-Q4"), 0, "12", null);
    assertThat(kept)
        .isInstanceOfSatisfying(
            Outcome.Saved.class, saved -> assertThat(saved.figure().backfilled()).isTrue());
  }

  @Test
  void countsAreNotNegative() {
    assertThat(refusal(SERVICES, NOW, "-1")).startsWith("NEGATIVE");
  }

  @Test
  void partAboveTheWholeIsRefusedFromBothSides() {
    save(owner, office.key("jumlah pos kamling", NOW), 0, "10", null);
    assertThat(refusal("jumlah pos kamling aktif", NOW, "11"))
        .startsWith("PART_ABOVE_WHOLE")
        .contains("Persentase pos kamling aktif");
    save(owner, office.key("jumlah pos kamling aktif", NOW), 0, "10", null);
    assertThat(message(save(owner, office.key("jumlah pos kamling", NOW), 1, "9", null)))
        .startsWith("WHOLE_BELOW_PART");
  }

  @Test
  void jumpAsksForAWordAndIsKeptWithIt() {
    backdated(SERVICES, "2026-Q3", "20", "2026-10-02T02:00:00Z");
    assertThat(message(save(owner, office.key(SERVICES, NOW), 0, "90", null)))
        .startsWith("unusual")
        .contains("Triwulan III 2026");
    assertThat(message(save(owner, office.key(SERVICES, NOW), 0, "90", "Ada pekan layanan")))
        .isEqualTo("saved 90");
    assertThat(saved(owner, 1, "90.00")).as("the same is not asked about again").startsWith("90");
  }

  @Test
  void figureOfTheWrongKindOfPeriodIsRefused() {
    assertThat(refusal(SERVICES, "2026-11", "1")).startsWith("WRONG_PERIOD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456789", "0.12345678901", "1E+400"})
  void numberNobodyCanReadIsRefused(String amount) {
    assertThat(refusal(SERVICES, NOW, amount)).startsWith("TOO_LONG");
  }

  @Test
  void readerMayNotEnter() {
    var reader = office.viewer(people.at(office.agencyId(), Role.READER));
    assertThat(message(save(reader, office.key(SERVICES, NOW), 0, "1", null)))
        .startsWith("NOT_ALLOWED");
  }

  @Test
  void officeOutsideOfTheScopeDoesNotExist() {
    var stranger = MeasuredOffice.of(places, making, catalogues);
    assertThatThrownBy(() -> save(owner, stranger.key(SERVICES, NOW), 0, "1", null))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void oneOfTwoWhoWriteAtOnceIsShownTheOthersFigure() throws Exception {
    var other = office.viewer(people.at(office.agencyId(), Role.OWNER));
    var start = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      var one = both.submit(() -> atOnce(start, owner, "12"));
      var two = both.submit(() -> atOnce(start, other, "14"));
      assertThat(List.of(one.get(), two.get()))
          .satisfiesExactlyInAnyOrder(
              first -> assertThat(first).startsWith("saved"),
              second -> assertThat(second).startsWith("conflict"));
    }
    assertThat(history()).hasSize("v1 ENTERED 12 DRAFT".length());
  }

  @Test
  void someoneElsesVariableIsRefusedSayingWhoseItIs() {
    var holder = people.at(office.agencyId(), Role.OWNER);
    office.ownedBy(jdbc, SERVICES, holder.accountId());
    assertThat(refusal(SERVICES, NOW, "12"))
        .startsWith("NOT_YOURS")
        .contains("Kepala Seksi " + holder.accountId(), "Pemangku " + holder.accountId());
    assertThat(message(save(office.viewer(holder), office.key(SERVICES, NOW), 0, "12", null)))
        .isEqualTo("saved 12");
    var planner = office.viewer(people.at(office.agencyId(), Role.PLANNER));
    assertThat(message(save(planner, office.key(SERVICES, NOW), 1, "13", null)))
        .isEqualTo("saved 13");
  }

  private String atOnce(CyclicBarrier start, Viewer viewer, String amount) throws Exception {
    start.await();
    return message(save(viewer, office.key(SERVICES, NOW), 0, amount, null));
  }

  private void backdated(String variable, String period, String amount, String at) {
    var key = office.key(variable, period);
    var given = List.of(new Entry(key, 0, new BigDecimal(amount), null, null));
    var act = new Figure.Act(OptionalLong.empty(), "Siti", Instant.parse(at));
    assertThat(CurrentViewer.asProgram(() -> past.save(given, act)).get(key))
        .isInstanceOf(Outcome.Saved.class);
  }

  private String refusal(String variable, String period, String amount) {
    return message(save(owner, office.key(variable, period), 0, amount, null));
  }

  private static String message(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Saved(var figure) -> "saved " + figure.amount();
      case Outcome.Conflict(var theirs) -> "conflict with " + theirs.amount();
      case Outcome.Unusual(var message) -> "unusual: " + message;
      case Outcome.Refused(var code, var message) -> code + ": " + message;
    };
  }

  private Outcome save(
      Viewer viewer, FigureKey key, int seen, String amount, @Nullable String word) {
    var given = new Entry(key, seen, new BigDecimal(amount), null, word);
    return CurrentViewer.as(viewer, () -> entry.save(given));
  }

  private int refused(String action) {
    return CurrentViewer.asProgram(() ->
        jdbc.sql(
                "select count(*) from audit.entry where agency_id = :agency and action = :action"
                    + " and refused")
            .param("agency", office.agencyId())
            .param("action", action)
            .query(Integer.class)
            .single());
  }

  private String saved(Viewer viewer, int seen, @Nullable String amount) {
    var given =
        new Entry(
            office.key(SERVICES, NOW),
            seen,
            amount == null ? null : new BigDecimal(amount),
            null,
            null);
    return switch (CurrentViewer.as(viewer, () -> entry.save(given))) {
      case Outcome.Saved(var figure) ->
          figure.amount()
              + " "
              + figure.state()
              + " v"
              + figure.version()
              + " "
              + figure.entered().name();
      case Outcome.Conflict(var theirs) ->
          "conflict with " + theirs.amount() + " v" + theirs.version();
      case Outcome.Unusual(var message) -> "unusual: " + message;
      case Outcome.Refused(var code, _) -> "refused " + code;
    };
  }

  private String history() {
    return CurrentViewer.as(owner, () -> measurements.history(office.key(SERVICES, NOW))).stream()
        .map(e -> "v" + e.version() + " " + e.kind() + " " + e.amount() + " " + e.state())
        .collect(Collectors.joining(", "));
  }
}
