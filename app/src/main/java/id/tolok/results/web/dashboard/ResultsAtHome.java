package id.tolok.results.web.dashboard;

import id.tolok.results.AgencyScorecard;
import id.tolok.results.Scorecards;
import id.tolok.results.board.Average;
import id.tolok.results.board.Board;
import id.tolok.results.board.Grouping;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.choice.Choices;
import id.tolok.results.web.text.AverageView;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.Visit;
import id.tolok.shell.home.HomePanel;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How the objectives of one's agency stand; to those who look after several agencies, who of them
/// has not reported.
@Component
final class ResultsAtHome implements HomePanel {

  private static final int LINES_MAX = 10;
  private static final Asked WHAT_THE_BAR_SAYS = new Asked(null, null, null, null, null);

  private final Visit visit;
  private final Gate gate;
  private final Choices choices;
  private final Scorecards scorecards;
  private final Compared compared;
  private final Unreported unreported;

  ResultsAtHome(
      Visit visit,
      Gate gate,
      Choices choices,
      Scorecards scorecards,
      Compared compared,
      Unreported unreported) {
    this.visit = visit;
    this.gate = gate;
    this.choices = choices;
    this.scorecards = scorecards;
    this.compared = compared;
    this.unreported = unreported;
  }

  @Override
  public Optional<Content> content(Words words) {
    var texts = new ResultTexts(words, visit.format());
    var agency = visit.context().agencyId();
    if (agency.isPresent()) {
      return gate.allows(Action.RESULT_VIEW, agency.getAsLong())
          ? objectives(texts, choices.of(WHAT_THE_BAR_SAYS, agency.getAsLong()))
          : Optional.empty();
    }
    return gate.allowsAnywhere(Action.RESULT_VIEW)
        ? compared.find(null).flatMap(regency -> notReported(texts, regency))
        : Optional.empty();
  }

  private Optional<Content> objectives(ResultTexts texts, Choice chosen) {
    AgencyScorecard scorecard = scorecards.of(chosen.agencyId(), chosen.year(), chosen.basis());
    Choice choice = chosen.latest(WHAT_THE_BAR_SAYS, scorecard);
    Board board = Board.of(scorecard, null, choice.stretch());
    if (board.rows().isEmpty()) {
      return Optional.empty();
    }
    AverageView whole = texts.average(board.whole(), board.scale());
    String number = whole.percent().isEmpty() ? whole.mark().text() : whole.percent();
    return Optional.of(
        new Content(
            texts.w("results.home.objectives"),
            texts.w(
                "results.home.lead",
                texts.stretch(choice.stretch(), choice.year()),
                number,
                whole.coverage()),
            shown(board.groups(Grouping.OBJECTIVE)).stream()
                .map(group -> line(texts, choice, board, group))
                .toList(),
            texts.w("results.home.objectives.more"),
            DashboardPage.PATH));
  }

  /// In order of the decree; of many only the lowest.
  private static List<Board.Group> shown(List<Board.Group> groups) {
    return groups.size() <= LINES_MAX
        ? groups
        : groups.stream()
            .sorted(
                Comparator.comparing(
                    (Board.Group group) -> group.average().percent(),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .limit(LINES_MAX)
            .toList();
  }

  private static Line line(ResultTexts texts, Choice choice, Board board, Board.Group group) {
    Average average = group.average();
    AverageView view = texts.average(average, board.scale());
    return new Line(
        group.heading().isEmpty() ? texts.w("results.group.no-objective") : group.heading(),
        view.percent(),
        choice.averageAddress(Grouping.OBJECTIVE, group.heading()),
        view.mark(),
        view.coverage());
  }

  private Optional<Content> notReported(ResultTexts texts, Compared.Regency regency) {
    var context = visit.context();
    var late = unreported.lines(texts, regency.agencies(), context.year(), context.quarter());
    String lead =
        texts.w("results.quarter", ResultTexts.roman(context.quarter())) + " " + context.year();
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Content(
                texts.w("results.regency.unreported"),
                regency.region().name() + ", " + lead,
                late.stream()
                    .limit(LINES_MAX)
                    .map(each ->
                        new Line(
                            each.agency(), each.state(), each.address(), null, each.handedIn()))
                    .toList(),
                texts.w("results.home.regency.more"),
                RegencyPage.PATH));
  }
}
