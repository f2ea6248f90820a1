package id.tolok.measurement.due;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.StepGate;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds figures back that their indicator cannot be computed from, because another figure of the
/// same owner and period is neither given nor explained in its note. What somebody else owes holds
/// nobody back.
@Component
final class MissingFigures implements StepGate {

  private final Due due;

  MissingFigures(Due due) {
    this.due = due;
  }

  @Override
  public List<Obstacle> obstacles(Step step, long agencyId, List<Figure> figures, Words words) {
    if (step != Step.SUBMIT
        || figures.isEmpty()
        || CurrentViewer.get().kind() == Viewer.Kind.PROGRAM) {
      return List.of();
    }
    Map<Integer, Set<EntryPeriod>> byYear =
        figures.stream()
            .map(figure -> figure.key().period())
            .collect(Collectors.groupingBy(EntryPeriod::year, TreeMap::new, Collectors.toSet()));
    Set<FigureKey> going = figures.stream().map(Figure::key).collect(Collectors.toSet());
    var found = new ArrayList<Obstacle>();
    byYear
        .values()
        .forEach(
            periods -> found.addAll(missing(due.of(List.of(agencyId), periods), going, words)));
    return found;
  }

  private static List<Obstacle> missing(
      Collection<DueFigure> asked, Set<FigureKey> going, Words words) {
    var found = new ArrayList<Obstacle>();
    var said = new HashSet<FigureKey>();
    for (DueFigure one : asked) {
      if (going.contains(one.key())) {
        asked.stream()
            .filter(other -> isMissingBeside(one, other) && said.add(other.key()))
            .map(other -> obstacle(one, other, words))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isMissingBeside(DueFigure one, DueFigure other) {
    return other.key().period().equals(one.key().period())
        && !other.key().equals(one.key())
        && Objects.equals(one.owner().positionId(), other.owner().positionId())
        && !Collections.disjoint(one.lineages(), other.lineages())
        && !isSaid(other.figure());
  }

  private static boolean isSaid(@Nullable Figure figure) {
    return figure != null && (figure.amount() != null || figure.note() != null);
  }

  private static Obstacle obstacle(DueFigure one, DueFigure other, Words words) {
    return new Obstacle(
        other.key(),
        "FIGURES_MISSING",
        words.get(
            "measurement.obstacle.FIGURES_MISSING",
            other.variable(),
            PeriodWords.of(words, other.key().period()),
            one.variable()));
  }
}
