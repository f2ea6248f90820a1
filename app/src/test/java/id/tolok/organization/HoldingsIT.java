package id.tolok.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.testing.ServerTest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who holds what from when to when.
@ServerTest
class HoldingsIT {

  @Autowired private Organizations organizations;
  @Autowired private OrganizationEdits edits;
  @Autowired private JdbcClient jdbc;

  private Agency agency;
  private Position head;
  private Official first;
  private Official second;

  @BeforeEach
  void givenAnOffice() {
    agency = new TestOffice(organizations, edits).subdistrict("Jabatan");
    head = made(() -> edits.addPosition(Position.Draft.of(agency.id(), "Camat")));
    first = made(() -> edits.addOfficial(Official.Draft.of(agency.id(), "Rahmat Uji")));
    second = made(() -> edits.addOfficial(Official.Draft.of(agency.id(), "Siti Coba")));
  }

  private <T> T made(Supplier<Saved<T>> work) {
    return CurrentViewer.as(TestOffice.viewerOf(agency.id()), work::get).value();
  }

  @Test
  void secondDefinitiveHolderIsRefusedWithTheNameOfTheFirst() {
    given(first, Holding.Kind.DEFINITIVE, "2024-01-01", null);
    thenRefused(
        add(second, Holding.Kind.DEFINITIVE, "2025-01-01", null),
        "from organization.problem.holding-overlaps-definitive-open [Rahmat Uji, 1 Januari 2024,"
            + " ]");
  }

  @Test
  void actingForAVacantPostIsRefusedWhileItIsFilled() {
    given(first, Holding.Kind.DEFINITIVE, "2024-01-01", "2024-06-30");
    thenRefused(
        add(second, Holding.Kind.PLT, "2024-06-30", "2024-12-31"),
        "from organization.problem.holding-overlaps-definitive [Rahmat Uji, 1 Januari 2024, 30 Juni"
            + " 2024]");
    assertThat(add(second, Holding.Kind.PLT, "2024-07-01", "2024-12-31"))
        .isInstanceOf(Saved.Done.class);
  }

  @Test
  void standInLiesBesideTheHolderButNotBesideAnother() {
    given(first, Holding.Kind.DEFINITIVE, "2024-01-01", null);
    given(second, Holding.Kind.PLH, "2024-03-01", "2024-03-14");
    thenRefused(
        add(second, Holding.Kind.PLH, "2024-03-14", "2024-03-20"),
        "from organization.problem.holding-overlaps-plh [Siti Coba, 1 Maret 2024, 14 Maret 2024]");
  }

  @Test
  void standInForNobodyIsKeptWithARemark() {
    var saved = add(second, Holding.Kind.PLH, "2024-03-01", "2024-03-14");
    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Done.class,
            done -> assertThat(done.remarks()).asString().contains("plh-without-holder"));
  }

  @Test
  void replacingEndsTheFormerTheDayBefore() {
    given(first, Holding.Kind.DEFINITIVE, "2024-01-01", null);
    inScope(() -> {
      edits.replaceHolder(draft(second, Holding.Kind.PLT, "2025-02-10", null)).value();
    });
    assertThat(history())
        .containsExactly(
            "PLT Siti Coba 2025-02-10..", "DEFINITIVE Rahmat Uji 2024-01-01..2025-02-09");
    assertThat(holderOn("2025-02-09")).isEqualTo("Rahmat Uji");
    assertThat(holderOn("2025-02-10")).isEqualTo("Siti Coba");
    assertThat(holderOn("2023-12-31")).isEmpty();
  }

  @Test
  void replacingBeforeTheFormerBeganChangesNothing() {
    given(first, Holding.Kind.DEFINITIVE, "2024-01-01", null);
    var saved =
        CurrentViewer.as(
            TestOffice.viewerOf(agency.id()),
            () -> edits.replaceHolder(draft(second, Holding.Kind.DEFINITIVE, "2023-05-01", null)));
    assertThat(saved).isInstanceOf(Saved.Rejected.class);
    assertThat(history()).containsExactly("DEFINITIVE Rahmat Uji 2024-01-01..");
  }

  @Test
  void databaseRefusesAnOverlapThatRacesPastTheCheck() {
    given(first, Holding.Kind.DEFINITIVE, "2024-01-01", null);
    assertThatThrownBy(() ->
            CurrentViewer.as(
                TestOffice.viewerOf(agency.id()),
                () ->
                    jdbc.sql(
                            "insert into organization.holding (agency_id, position_id, official_id,"
                                + " kind, first_day) values (?, ?, ?, 'PJ', date '2024-05-01')")
                        .param(agency.id())
                        .param(head.id())
                        .param(second.id())
                        .update()))
        .hasMessageContaining("holding_filled_once");
  }

  @Test
  void holdingRemovedByMistakeComesBack() {
    var holding = given(first, Holding.Kind.DEFINITIVE, "2024-01-01", null);
    inScope(() -> edits.removeHolding(holding.id(), holding.version()).value());
    assertThat(history()).isEmpty();
    inScope(() -> edits.restoreHolding(holding.id()).value());
    assertThat(history()).containsExactly("DEFINITIVE Rahmat Uji 2024-01-01..");
  }

  @Test
  void removedHoldingCannotComeBackOverItsSuccessor() {
    var holding = given(first, Holding.Kind.DEFINITIVE, "2024-01-01", null);
    inScope(() -> edits.removeHolding(holding.id(), holding.version()).value());
    given(second, Holding.Kind.DEFINITIVE, "2024-02-01", null);
    var saved =
        CurrentViewer.as(
            TestOffice.viewerOf(agency.id()), () -> edits.restoreHolding(holding.id()));
    assertThat(saved).isInstanceOf(Saved.Rejected.class);
  }

  @Test
  void otherAgencySeesNeitherPositionsNorHoldings() {
    given(first, Holding.Kind.DEFINITIVE, "2024-01-01", null);
    var other = new TestOffice(organizations, edits).subdistrict("Lain");
    CurrentViewer.as(
        TestOffice.viewerOf(other.id()),
        () -> {
          assertThat(organizations.positions(agency.id())).isEmpty();
          assertThat(organizations.holdings(agency.id())).isEmpty();
          assertThat(organizations.officials(agency.id())).isEmpty();
          assertThat(organizations.agencies()).extracting(Agency::id).containsExactly(other.id());
          assertThatThrownBy(() -> organizations.position(head.id())).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> edits.addPosition(Position.Draft.of(agency.id(), "Sekretaris")))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(
                  () -> edits.addHolding(draft(first, Holding.Kind.PLH, "2024-01-01", null)))
              .isInstanceOf(NotFound.class);
          return null;
        });
  }

  private Holding given(Official official, Holding.Kind kind, String from, @Nullable String to) {
    return add(official, kind, from, to).value();
  }

  private Saved<Holding> add(
      Official official, Holding.Kind kind, String from, @Nullable String to) {
    return CurrentViewer.as(
        TestOffice.viewerOf(agency.id()), () -> edits.addHolding(draft(official, kind, from, to)));
  }

  private Holding.Draft draft(
      Official official, Holding.Kind kind, String from, @Nullable String to) {
    return new Holding.Draft(
        head.id(),
        official.id(),
        kind,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  private static void thenRefused(Saved<Holding> saved, String problem) {
    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Rejected.class,
            rejected ->
                assertThat(((List<?>) rejected.problems()).stream().map(HoldingsIT::shorthand))
                    .containsExactly(problem));
  }

  private static String shorthand(Object problem) {
    var it = (Problem) problem;
    return it.field() + " " + it.key() + " " + it.arguments();
  }

  private List<String> history() {
    return CurrentViewer.as(
        TestOffice.viewerOf(agency.id()),
        () ->
            organizations.holdings(agency.id()).stream()
                .map(holding ->
                    holding.kind()
                        + " "
                        + organizations.official(holding.officialId()).name()
                        + " "
                        + holding.from()
                        + ".."
                        + (holding.to() == null ? "" : holding.to()))
                .toList());
  }

  private String holderOn(String day) {
    return CurrentViewer.as(
        TestOffice.viewerOf(agency.id()),
        () ->
            organizations.holdingsOn(agency.id(), LocalDate.parse(day)).stream()
                .map(holding -> organizations.official(holding.officialId()).name())
                .reduce("", String::concat));
  }

  private void inScope(Runnable work) {
    CurrentViewer.as(
        TestOffice.viewerOf(agency.id()),
        () -> {
          work.run();
          return null;
        });
  }
}
