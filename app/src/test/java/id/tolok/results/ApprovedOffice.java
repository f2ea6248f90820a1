package id.tolok.results;

import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.shell.viewer.CurrentViewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// An office whose figures come and go as the program says, each on a day its window was open.
public final class ApprovedOffice {

  private static final int DAYS_AFTER = 3;
  private static final List<Step> WAY = List.of(Step.SUBMIT, Step.VERIFY, Step.APPROVE);

  private final MeasuredOffice office;
  private final BackdatedWork work;
  private final Measurements measurements;

  public ApprovedOffice(MeasuredOffice office, BackdatedWork work, Measurements measurements) {
    this.office = office;
    this.work = work;
    this.measurements = measurements;
  }

  public long id() {
    return office.agencyId();
  }

  /// Keeps figures, written `name period amount`, one per line.
  public ApprovedOffice enter(String lines) {
    for (String line : lines.strip().lines().toList()) {
      String[] part = line.strip().split(" (?=\\S+ \\S+$)| (?=\\S+$)");
      enter(part[0], part[1], part[2]);
    }
    return this;
  }

  public void enter(String name, String period, String amount) {
    var key = office.key(name, period);
    var entry =
        new Entry(
            key,
            seen(key),
            amount.equals("-") ? null : new BigDecimal(amount),
            null,
            "memang begitu");
    var outcome = CurrentViewer.asProgram(() -> work.save(List.of(entry), act("Pengisi", 0, key)));
    if (!(outcome.get(key) instanceof Outcome.Saved)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  /// Brings figures all the way, written `name period`, one per line, together.
  public ApprovedOffice approve(String lines) {
    WAY.forEach(step -> move(step, lines, null));
    return this;
  }

  public ApprovedOffice move(Step step, String lines, @Nullable String reason) {
    var seen = new ArrayList<Seen>();
    for (String line : lines.strip().lines().toList()) {
      String[] part = line.strip().split(" (?=\\S+$)");
      var key = office.key(part[0], part[1]);
      seen.add(new Seen(key, seen(key)));
    }
    var act = act("Petugas " + step, 1 + step.ordinal(), seen.getFirst().key());
    var outcome = CurrentViewer.asProgram(() -> work.move(step, seen, reason, act));
    if (!(outcome instanceof FigureFlow.Outcome.Moved)) {
      throw new IllegalStateException(outcome.toString());
    }
    return this;
  }

  private int seen(FigureKey key) {
    return CurrentViewer.asProgram(() -> measurements.findFigure(key))
        .map(Figure::version)
        .orElse(0);
  }

  private static Figure.Act act(String name, int later, FigureKey key) {
    LocalDate day = key.period().lastDay().plusDays(DAYS_AFTER + later);
    Instant at = day.atTime(3, 0).toInstant(ZoneOffset.UTC);
    return new Figure.Act(OptionalLong.empty(), name, at);
  }
}
