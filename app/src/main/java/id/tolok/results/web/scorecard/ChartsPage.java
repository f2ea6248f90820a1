package id.tolok.results.web.scorecard;

import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Scorecards;
import id.tolok.results.board.YearQuarters;
import id.tolok.results.web.chart.Charts;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.choice.Choices;
import id.tolok.results.web.scorecard.ChartsView.Cell;
import id.tolok.results.web.scorecard.ChartsView.Row;
import id.tolok.results.web.scorecard.ChartsView.Small;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The year of an agency at a glance: a heat map of all indicators by quarter, and a small chart of
/// each.
@Controller
class ChartsPage {

  private final Pages pages;
  private final Visit visit;
  private final Choices choices;
  private final Scorecards scorecards;

  ChartsPage(Pages pages, Visit visit, Choices choices, Scorecards scorecards) {
    this.pages = pages;
    this.visit = visit;
    this.choices = choices;
    this.scorecards = scorecards;
  }

  @GetMapping(ScorecardTabs.CHARTS)
  View charts(Asked asked) {
    var choice = choices.find(asked);
    if (choice.isEmpty()) {
      return pages.page(
          "results/agency-choice",
          "results.charts.title",
          AgencyChoiceView.of(visit, ScorecardTabs.CHARTS));
    }
    return pages.page("results/charts", "results.charts.title", view(choice.get()));
  }

  private ChartsView view(Choice choice) {
    var texts = new ResultTexts(visit.words(), visit.format());
    var tabs = new ScorecardTabs(texts, choice, ScorecardTabs.CHARTS);
    var charts = new Charts(texts);
    AgencyScorecard scorecard = scorecards.of(choice.agencyId(), choice.year(), choice.basis());
    var lines = YearQuarters.of(scorecard).lines();
    var scale = scorecard.card().plan().scale();
    List<String> quarters =
        IntStream.rangeClosed(1, YearQuarters.COUNT)
            .mapToObj(quarter -> texts.w("results.quarter", ResultTexts.roman(quarter)))
            .toList();
    var heat =
        lines.stream()
            .map(line -> new Charts.HeatRow(name(line.target()), line.quarters()))
            .toList();
    var multiples = new ArrayList<Small>();
    for (var line : lines) {
      multiples.add(small(texts, charts, choice, quarters, line));
    }
    return new ChartsView(
        texts.w(
            "results.board.lead",
            choice.agency(),
            String.valueOf(choice.year()),
            texts.basis(choice.basis())),
        tabs.views(),
        tabs.bases(),
        quarters,
        charts.heat(choice.agency() + ", " + choice.year(), quarters, heat, scale),
        lines.stream()
            .map(line ->
                new Row(
                    name(line.target()),
                    choice.indicatorAddress(line.target().indicator().lineageId()),
                    cells(texts, choice, scorecard, line)))
            .toList(),
        multiples);
  }

  private static String name(IndicatorTarget target) {
    return target.indicator().stated().indicator();
  }

  private static List<Cell> cells(
      ResultTexts texts, Choice choice, AgencyScorecard scorecard, YearQuarters.Line line) {
    return IntStream.rangeClosed(1, YearQuarters.COUNT)
        .mapToObj(quarter -> {
          Scored scored = line.quarters().get(quarter - 1);
          return new Cell(
              texts.share(scored.achievement()),
              texts.mark(scored, scorecard.card().plan().scale()),
              choice.reasonAddress(
                  line.target().indicator().lineageId(), Stretch.quarter(quarter)));
        })
        .toList();
  }

  private static Small small(
      ResultTexts texts,
      Charts charts,
      Choice choice,
      List<String> quarters,
      YearQuarters.Line line) {
    var points = new ArrayList<Charts.Point>();
    for (int index = 0; index < quarters.size(); index++) {
      points.add(new Charts.Point(quarters.get(index), line.quarters().get(index)));
    }
    var chart = charts.alongTime(name(line.target()), line.target().unit(), points);
    return new Small(
        name(line.target()),
        choice.indicatorAddress(line.target().indicator().lineageId()),
        chart,
        chart.isDrawn() ? "" : texts.w("results.charts.none"));
  }
}
