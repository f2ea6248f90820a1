package id.tolok.measurement.statement;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.Measurements;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A figure goes on only with what bears it out, and what bore it out stays.
@ServerTest
class EvidenceGateIT extends EvidenceOffice {

  private static final String POSTS = "jumlah pos kamling";
  @Autowired private FigureFlow flow;
  @Autowired private Measurements measurements;
  @Autowired private BackdatedWork backdated;

  @Test
  void figureWithoutEvidenceIsNotHandedIn() {
    entered(SERVICES, "25");
    assertThat(submitted(SERVICES)).startsWith("EVIDENCE_MISSING “jumlah pelayanan”");
    attached(SERVICES, "a.txt", "daftar");
    assertThat(submitted(SERVICES)).isEqualTo("SUBMITTED");
  }

  @Test
  void oneItemIsEnoughForAllFiguresOfAnIndicator() {
    entered(ACTIVE, "9");
    entered(POSTS, "10");
    attached(ACTIVE, "a.txt", "daftar pos");
    assertThat(submitted(ACTIVE, POSTS)).isEqualTo("SUBMITTED SUBMITTED");
  }

  @Test
  void itemOfAnotherIndicatorIsNotEnough() {
    entered(SERVICES, "25");
    entered(POSTS, "10");
    attached(SERVICES, "a.txt", "daftar");
    assertThat(submitted(SERVICES, POSTS)).contains("EVIDENCE_MISSING “jumlah pos kamling”");
  }

  @Test
  void evidenceOfAFigureHandedInCannotBeChanged() {
    entered(SERVICES, "25");
    attached(SERVICES, "a.txt", "daftar");
    submitted(SERVICES);
    assertThat(withdrawn()).isEqualTo("NOT_OPEN");
    assertThat(attached(SERVICES, "b.txt", "daftar lain")).startsWith("NOT_OPEN");
  }

  @Test
  void evidenceAFigureWasApprovedWithStaysAfterReopening() {
    entered(SERVICES, "25");
    attached(SERVICES, "a.txt", "daftar");
    submitted(SERVICES);
    moved(verifier, Step.VERIFY, null);
    moved(head, Step.APPROVE, null);
    moved(head, Step.REOPEN, "Angka salah ketik");
    assertThat(withdrawn()).isEqualTo("FROZEN");
    assertThat(evidences(SERVICES)).isEqualTo("a UNCHECKED frozen");
    assertThat(attached(SERVICES, "b.txt", "daftar perbaikan")).isEqualTo("b UNCHECKED");
    assertThat(describedAgain("Judul lain")).startsWith("FROZEN_FACTS");
  }

  @Test
  void rejectedItemBearsNothingOut() {
    entered(SERVICES, "25");
    attached(SERVICES, "a.txt", "daftar");
    submitted(SERVICES);
    assertThat(checked(verifier, Evidences.Verdict.REJECTED, "")).startsWith("NOTE_MISSING");
    assertThat(checked(verifier, Evidences.Verdict.REJECTED, "Bukan triwulan ini"))
        .isEqualTo("a REJECTED");
    moved(verifier, Step.RETURN, "Buktinya keliru");
    assertThat(submitted(SERVICES)).startsWith("EVIDENCE_MISSING");
  }

  private String withdrawn() {
    long id = onlyItem(office);
    return said(CurrentViewer.as(
            owner, () -> evidences.withdraw(office.key(SERVICES, QUARTER), id)))
        .split(" ")[0];
  }

  private String describedAgain(String title) {
    long id = evidence(SERVICES).getFirst().evidence().id();
    var said =
        new Evidence.Description(
            Evidence.Kind.OTHER, title, null, "", Evidence.Classification.UNTESTED, false);
    return CurrentViewer.as(owner, () -> evidences.describe(id, said))
        .map(refused -> refused.code())
        .orElse("described");
  }

  private List<Evidences.Attachment> evidence(String variable) {
    return CurrentViewer.as(owner, () -> evidences.of(office.key(variable, QUARTER)));
  }

  private String evidences(String variable) {
    return evidence(variable).stream().map(EvidenceIT::said).collect(Collectors.joining(", "));
  }

  private void entered(String variable, String amount) {
    var outcome =
        CurrentViewer.asProgram(() ->
            backdated.save(
                List.of(
                    new FigureEntry.Entry(
                        office.key(variable, QUARTER), 0, new BigDecimal(amount), null, "wajar")),
                new Figure.Act(owner.accountId(), owner.name(), TestClock.now())));
    assertThat(outcome.values()).allMatch(one -> one instanceof FigureEntry.Outcome.Saved);
  }

  private String submitted(String... variables) {
    var seen =
        List.of(variables).stream()
            .map(variable -> office.key(variable, QUARTER))
            .map(key ->
                new Seen(
                    key,
                    CurrentViewer.as(owner, () -> measurements.findFigure(key))
                        .map(Figure::version)
                        .orElse(0)))
            .toList();
    return switch (CurrentViewer.as(owner, () -> flow.move(Step.SUBMIT, seen, null))) {
      case FigureFlow.Outcome.Moved(var figures) ->
          figures.stream().map(figure -> figure.state().name()).collect(Collectors.joining(" "));
      case FigureFlow.Outcome.Stopped(var obstacles) ->
          obstacles.stream()
              .map(obstacle -> obstacle.code() + " " + obstacle.message())
              .collect(Collectors.joining("\n"));
    };
  }

  private void moved(Viewer viewer, Step step, @Nullable String reason) {
    var key = office.key(SERVICES, QUARTER);
    var figure = CurrentViewer.as(viewer, () -> measurements.findFigure(key)).orElseThrow();
    var outcome =
        CurrentViewer.as(
            viewer, () -> flow.move(step, List.of(new Seen(key, figure.version())), reason));
    assertThat(outcome).isInstanceOf(FigureFlow.Outcome.Moved.class);
  }
}
