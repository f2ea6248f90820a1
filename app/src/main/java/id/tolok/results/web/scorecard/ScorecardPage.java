package id.tolok.results.web.scorecard;

import id.tolok.achievement.Target;
import id.tolok.formula.Value;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Scorecards;
import id.tolok.results.board.Board;
import id.tolok.results.board.Grouping;
import id.tolok.results.board.StretchBefore;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.choice.Choices;
import id.tolok.results.web.scorecard.ScorecardView.CountLine;
import id.tolok.results.web.scorecard.ScorecardView.GroupView;
import id.tolok.results.web.scorecard.ScorecardView.RowView;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The scorecard of an agency's year: objectives or positions, below them their indicators.
@Controller
class ScorecardPage {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Choices choices;
  private final Scorecards scorecards;

  ScorecardPage(Pages pages, Visit visit, Gate gate, Choices choices, Scorecards scorecards) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.choices = choices;
    this.scorecards = scorecards;
  }

  @Bean
  static NavigationEntry scorecardNavigation() {
    return new NavigationEntry(
        "shell.nav.main",
        "results.board.title",
        ScorecardTabs.BOARD,
        "bar-chart-line",
        40,
        Set.of(Action.RESULT_VIEW));
  }

  @GetMapping(ScorecardTabs.BOARD)
  View scorecard(Asked asked) {
    var choice = choices.find(asked);
    if (choice.isEmpty()) {
      return pages.page(
          "results/agency-choice",
          "results.board.title",
          AgencyChoiceView.of(visit, ScorecardTabs.BOARD));
    }
    return pages.page("results/scorecard", "results.board.title", view(choice.get(), asked));
  }

  private ScorecardView view(Choice chosen, Asked asked) {
    var texts = new ResultTexts(visit.words(), visit.format());
    AgencyScorecard scorecard = scorecards.of(chosen.agencyId(), chosen.year(), chosen.basis());
    Choice choice = chosen.latest(asked, scorecard);
    var tabs = new ScorecardTabs(texts, choice, ScorecardTabs.BOARD);
    Board board = board(choice, scorecard);
    return new ScorecardView(
        texts.w(
            "results.board.lead",
            choice.agency(),
            texts.stretch(choice.stretch(), choice.year()),
            texts.basis(choice.basis())),
        tabs.views(),
        tabs.stretches(),
        tabs.quarters(),
        tabs.groupings(),
        tabs.bases(),
        texts.average(board.whole(), board.scale()).explainedAt(choice.averageAddress()),
        texts.w(board.overMain() ? "results.board.whole.main" : "results.board.whole"),
        board.counts().stream()
            .map(count ->
                new CountLine(
                    texts.mark(count.grade(), board.scale(), ""), texts.number(count.rows())))
            .toList(),
        board.groups(choice.grouping()).stream()
            .map(group -> group(texts, choice, board, group))
            .toList(),
        scorecard.targets().stream().allMatch(ScorecardPage::isTargetless)
            ? "/target?tahun=" + choice.year()
            : null,
        gate.allows(Action.FIGURE_APPROVE, choice.agencyId())
            ? "/capaian/publikasi?instansi=" + choice.agencyId()
            : null);
  }

  private static boolean isTargetless(IndicatorTarget target) {
    return target.plan().annual() instanceof Target.NotPlanned && target.inWords() == null;
  }

  private Board board(Choice choice, AgencyScorecard scorecard) {
    int back = StretchBefore.of(choice.stretch()).yearsBack();
    AgencyScorecard before =
        back == 0
            ? scorecard
            : scorecards.of(choice.agencyId(), choice.year() - back, choice.basis());
    return Board.of(scorecard, before, choice.stretch());
  }

  private static GroupView group(ResultTexts texts, Choice choice, Board board, Board.Group group) {
    String nameless =
        choice.grouping() == Grouping.OBJECTIVE
            ? "results.group.no-objective"
            : "results.group.no-position";
    List<RowView> rows = group.rows().stream().map(row -> row(texts, choice, board, row)).toList();
    return new GroupView(
        group.heading().isEmpty() ? texts.w(nameless) : group.heading(),
        texts
            .average(group.average(), board.scale())
            .explainedAt(choice.averageAddress(choice.grouping(), group.heading())),
        rows);
  }

  private static RowView row(ResultTexts texts, Choice choice, Board board, Board.Row row) {
    var scored = row.scored();
    String unit = row.target().unit();
    return new RowView(
        row.name(),
        choice.indicatorAddress(row.lineageId()),
        row.target().indicator().kind().name(),
        texts.target(row.target(), scored, choice.stretch()),
        texts.actual(scored.actual(), unit),
        scored.actual() instanceof Value.Known,
        texts.missing(scored.actual()),
        choice.reasonAddress(row.lineageId(), choice.stretch()),
        texts.share(scored.achievement()),
        texts.raw(scored.achievement()),
        texts.mark(scored, board.scale()),
        texts.trend(row.trend()));
  }
}
