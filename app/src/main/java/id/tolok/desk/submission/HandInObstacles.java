package id.tolok.desk.submission;

import id.tolok.desk.entry.EntrySheet;
import id.tolok.desk.entry.EntrySheet.Cell;
import id.tolok.desk.entry.EntrySheet.Part;
import id.tolok.desk.entry.HandingIn;
import id.tolok.desk.entry.web.EntryAddress;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.desk.submission.HandInView.ObstacleView;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Explanations;
import id.tolok.shell.Visit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Says what holds a page back: one line for each thing to do, leading to where it is done.
@Component
final class HandInObstacles {

  private static final String UNEXPLAINED = "EXPLANATION_MISSING";
  private static final String BARE = "EVIDENCE_MISSING";

  private final Visit visit;
  private final Explanations explanations;

  HandInObstacles(Visit visit, Explanations explanations) {
    this.visit = visit;
    this.explanations = explanations;
  }

  List<ObstacleView> views(EntrySheet sheet, HandingIn.Plan plan) {
    List<ObstacleView> all = new ArrayList<>();
    for (Cell cell : plan.empty()) {
      all.add(of(sheet, cell.key(), visit.w("desk.handin.empty")));
    }
    List<ObstacleView> unexplained = unexplained(sheet, plan);
    all.addAll(unexplained);
    all.addAll(bare(sheet, plan));
    var empty = plan.empty().stream().map(Cell::key).collect(Collectors.toSet());
    for (Obstacle obstacle : plan.obstacles()) {
      boolean said =
          obstacle.code().equals(BARE)
              || (obstacle.code().equals(UNEXPLAINED) && !unexplained.isEmpty());
      if (!said && !empty.contains(obstacle.key())) {
        all.add(of(sheet, obstacle.key(), obstacle.message()));
      }
    }
    return all;
  }

  /// One line for each result that has to be explained, instead of one for each of its figures.
  private List<ObstacleView> unexplained(EntrySheet sheet, HandingIn.Plan plan) {
    var quarter = sheet.quarter();
    boolean any = plan.obstacles().stream().anyMatch(one -> one.code().equals(UNEXPLAINED));
    return any
        ? explanations.required(sheet.agencyId(), quarter.year(), quarter.ordinal()).stream()
            .filter(demand -> !demand.met())
            .filter(demand -> isConcerned(sheet, plan, demand.key().lineageId()))
            .map(demand ->
                new ObstacleView(
                    demand.concern().indicator(),
                    visit.w("desk.handin.explain"),
                    EntryAddress.explanation(demand.key().lineageId(), quarter)))
            .toList()
        : List.of();
  }

  /// Whether a figure that goes makes the indicator's result.
  private static boolean isConcerned(EntrySheet sheet, HandingIn.Plan plan, long lineageId) {
    var going =
        plan.ready().stream().map(cell -> cell.key().variableId()).collect(Collectors.toSet());
    return sheet
        .parts()
        .filter(part -> part.lineageId() == lineageId)
        .anyMatch(part -> variables(part).anyMatch(going::contains));
  }

  /// One line for each indicator without evidence: one item beside any of its figures is enough. A
  /// figure whose indicator has some for its others is named by itself.
  private List<ObstacleView> bare(EntrySheet sheet, HandingIn.Plan plan) {
    List<ObstacleView> lines = new ArrayList<>();
    Set<Long> said = new HashSet<>();
    Set<Long> bare =
        plan.obstacles().stream()
            .filter(obstacle -> obstacle.code().equals(BARE))
            .map(obstacle -> obstacle.key().variableId())
            .collect(Collectors.toSet());
    for (Obstacle obstacle : plan.obstacles()) {
      if (!obstacle.code().equals(BARE)) {
        continue;
      }
      Optional<Part> part =
          sheet
              .parts()
              .filter(each -> variables(each).anyMatch(id -> id == obstacle.key().variableId()))
              .filter(each -> variables(each).allMatch(bare::contains))
              .findFirst();
      if (part.isEmpty()) {
        lines.add(of(sheet, obstacle.key(), obstacle.message()));
      } else if (said.add(part.get().lineageId())) {
        lines.add(
            new ObstacleView(
                part.get().name(),
                visit.w("desk.handin.evidence"),
                EntryAddress.detail(obstacle.key())));
      }
    }
    return lines;
  }

  private static Stream<Long> variables(Part part) {
    return Stream.concat(part.rows().stream(), part.elsewhere().stream())
        .map(row -> row.variable().id());
  }

  private ObstacleView of(EntrySheet sheet, FigureKey key, String message) {
    String address =
        EntryAddress.page(sheet.agencyId(), sheet.quarter(), sheet.coverage())
            + "#"
            + EntryAddress.place(key);
    String name =
        HandInPage.variableName(sheet, key) + ", " + PeriodWords.name(key.period(), visit.words());
    return new ObstacleView(name, message, address);
  }
}
