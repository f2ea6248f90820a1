package id.tolok.measurement.store.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.store.figure.FigureCopy.Staged;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class FigureCopyIT {

  private static final String SERVICES = "jumlah pelayanan";
  private static final String POSTS = "jumlah pos kamling";
  private static final String NOW = "2026-Q4";
  private static final Figure.Act ACT =
      new Figure.Act(OptionalLong.empty(), "Uji", Instant.parse("2026-10-05T03:00:00Z"));

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Measurements measurements;
  @Autowired private FigureCopy copy;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;

  private MeasuredOffice office;
  private Viewer planner;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = office.viewer(people.at(office.agencyId(), Role.PLANNER));
  }

  @Test
  void newFiguresAreAddedAndOthersChangedTogether() {
    assertThat(written(staged(SERVICES, 0, "12"))).isTrue();
    assertThat(written(staged(SERVICES, 1, "13"), staged(POSTS, 0, "4"))).isTrue();
    assertThat(figure(SERVICES)).isEqualTo("13 v2");
    assertThat(figure(POSTS)).isEqualTo("4 v1");
    assertThat(events()).isEqualTo(3);
  }

  @Test
  void clearedFigureKeepsItsVersions() {
    written(staged(SERVICES, 0, "12"));
    assertThat(written(staged(SERVICES, 1, null))).isTrue();
    assertThat(figure(SERVICES)).isEqualTo("null v2");
  }

  @Test
  void signsThatMeanSomethingToTheStreamArriveAsTheyAre() {
    String note = "a\tb\\N\nc\r\\.";
    var given =
        new FigureWriter.Given(office.key(SERVICES, NOW), 0, BigDecimal.ONE, note, null, false);
    written(new Staged(given, FigureState.DRAFT));
    assertThat(found(SERVICES).note()).isEqualTo(note);
  }

  @Test
  void figureSomebodyChangedMeanwhileKeepsEverythingOut() {
    written(staged(SERVICES, 0, "12"));
    written(staged(SERVICES, 1, "13"));
    assertThat(written(staged(SERVICES, 1, "99"), staged(POSTS, 0, "4"))).isFalse();
    assertThat(figure(SERVICES)).isEqualTo("13 v2");
    assertThat(figure(POSTS)).isEqualTo("none");
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void figureSomebodyAddedMeanwhileKeepsEverythingOut() {
    written(staged(SERVICES, 0, "12"));
    assertThatThrownBy(() -> written(staged(POSTS, 0, "4"), staged(SERVICES, 0, "99")))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(figure(SERVICES)).isEqualTo("12 v1");
    assertThat(figure(POSTS)).isEqualTo("none");
  }

  @Test
  void figureThatWasHandedInMeanwhileKeepsEverythingOut() {
    written(staged(SERVICES, 0, "12"));
    CurrentViewer.as(
        planner,
        () ->
            jdbc.sql("update measurement.figure set state = 'SUBMITTED' where agency_id = :agency")
                .param("agency", office.agencyId())
                .update());
    assertThat(written(staged(SERVICES, 1, "13"))).isFalse();
    assertThat(figure(SERVICES)).isEqualTo("12 v1");
  }

  private boolean written(Staged... figures) {
    return CurrentViewer.as(
        planner,
        () ->
            Boolean.TRUE.equals(
                transactions.execute(status -> {
                  boolean kept = copy.write(office.agencyId(), 1, List.of(figures), ACT);
                  if (!kept) {
                    status.setRollbackOnly();
                  }
                  return kept;
                })));
  }

  private Staged staged(String variable, int seenVersion, @Nullable String amount) {
    return new Staged(
        new FigureWriter.Given(
            office.key(variable, NOW),
            seenVersion,
            amount == null ? null : new BigDecimal(amount),
            null,
            null,
            false),
        FigureState.DRAFT);
  }

  private Figure found(String variable) {
    return CurrentViewer.as(
        planner, () -> measurements.findFigure(office.key(variable, NOW)).orElseThrow());
  }

  private String figure(String variable) {
    return CurrentViewer.as(planner, () -> measurements.findFigure(office.key(variable, NOW)))
        .map(figure -> figure.amount() + " v" + figure.version())
        .orElse("none");
  }

  private int events() {
    return CurrentViewer.as(
        planner,
        () ->
            jdbc.sql("select count(*) from measurement.figure_event where agency_id = :agency")
                .param("agency", office.agencyId())
                .query(Integer.class)
                .single());
  }
}
