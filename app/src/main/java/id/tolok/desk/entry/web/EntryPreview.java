package id.tolok.desk.entry.web;

import id.tolok.desk.entry.EntrySheets;
import id.tolok.desk.entry.LivePreview;
import id.tolok.desk.entry.web.EntryView.ResultView;
import id.tolok.figures.WrittenNumber;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.EntryRules;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Noting;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Explanations;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/// Answers the grid while somebody types: what the results would be. Saves nothing.
@Controller
class EntryPreview {

  private final Gate gate;
  private final LivePreview preview;
  private final Scorecards scorecards;
  private final Explanations explanations;
  private final EntryRules rules;
  private final ResultWords words;

  EntryPreview(
      Gate gate,
      LivePreview preview,
      Scorecards scorecards,
      Explanations explanations,
      EntryRules rules,
      ResultWords words) {
    this.gate = gate;
    this.preview = preview;
    this.scorecards = scorecards;
    this.explanations = explanations;
    this.rules = rules;
    this.words = words;
  }

  /// @param period quarter of the page
  /// @param cells what is typed and not saved
  record Request(long agency, String period, List<Typed> cells) {}

  /// One typed cell. What is no number, or may be two, is left as it was.
  record Typed(long variable, String period, String text) {}

  /// The results of the indicators of the agency's year.
  record Answer(List<ResultView> results) {}

  @PostMapping(EntryAddress.PAGE + "/hitung")
  @ResponseBody
  ResponseEntity<Answer> results(@RequestBody @Nullable Request request) {
    gate.requireAnywhere(Action.FIGURE_ENTER);
    if (request == null || request.period() == null || isUnreadable(request.cells())) {
      return ResponseEntity.badRequest().build();
    }
    gate.require(Action.FIGURE_ENTER, request.agency());
    Optional<EntryPeriod> period = EntryPeriod.parse(request.period());
    if (period.isEmpty()) {
      return ResponseEntity.badRequest().build();
    }
    EntryPeriod quarter = EntrySheets.quarterOf(period.get());
    Scorecard card =
        preview.with(request.agency(), quarter.year(), keepable(request, quarter.year()));
    Map<Long, ScoredIndicator> scored =
        card.plan().indicators().stream()
            .collect(Collectors.toMap(ScoredIndicator::id, Function.identity()));
    Set<Long> unexplained = EntryViews.unexplained(explanations, request.agency(), quarter);
    List<ResultView> results = new ArrayList<>();
    for (IndicatorTarget target :
        scorecards.of(request.agency(), quarter.year(), Basis.ENTERED).targets()) {
      ScoredIndicator indicator = scored.get(target.indicator().lineageId());
      if (indicator != null) {
        results.add(
            words.result(target, indicator, card, quarter, unexplained.contains(indicator.id())));
      }
    }
    return ResponseEntity.ok(new Answer(results));
  }

  private static boolean isUnreadable(@Nullable List<Typed> cells) {
    return cells == null
        || cells.size() > EntryCells.CELLS_MAX
        || cells.stream()
            .anyMatch(cell -> cell == null || cell.period() == null || cell.text() == null);
  }

  /// What was typed without what would be refused: no result moves for a figure that cannot be
  /// kept. What only wants a word does move it.
  private Map<FigureKey, Optional<BigDecimal>> keepable(Request request, int year) {
    var typed = typed(request);
    var judge = rules.judge(request.agency(), List.of(year));
    Map<FigureKey, Entry> entries = new HashMap<>();
    typed.forEach((key, amount) ->
        entries.put(
            key,
            new Entry(
                key,
                judge.current(key).map(Figure::version).orElse(0),
                amount.orElse(null),
                null,
                null,
                Noting.KEEPS)));
    var together = judge.together(entries.values());
    entries.forEach((key, entry) ->
        together
            .objection(entry)
            .filter(Outcome.Refused.class::isInstance)
            .ifPresent(_ -> typed.remove(key)));
    return typed;
  }

  private static Map<FigureKey, Optional<BigDecimal>> typed(Request request) {
    Map<FigureKey, Optional<BigDecimal>> typed = new HashMap<>();
    for (Typed cell : request.cells()) {
      EntryPeriod.parse(cell.period())
          .ifPresent(period -> {
            var key = new FigureKey(request.agency(), cell.variable(), period);
            if (cell.text().isBlank()) {
              typed.put(key, Optional.empty());
            } else if (WrittenNumber.read(cell.text())
                instanceof WrittenNumber.Reading.Certain(var number)) {
              typed.put(key, Optional.of(number));
            }
          });
    }
    return typed;
  }
}
