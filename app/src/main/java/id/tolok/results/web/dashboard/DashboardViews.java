package id.tolok.results.web.dashboard;

import id.tolok.results.AgencyScorecard;
import id.tolok.results.Scorecards;
import id.tolok.results.board.Board;
import id.tolok.results.board.Grouping;
import id.tolok.results.board.StretchBefore;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.dashboard.DashboardView.ObjectiveLine;
import id.tolok.results.web.dashboard.DashboardView.RowLine;
import id.tolok.results.web.dashboard.DashboardView.TodoLine;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.Visit;
import id.tolok.shell.home.Todos;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the first page of somebody who works for one agency.
@Component
class DashboardViews {

  private static final int ROWS = 5;

  private final Scorecards scorecards;
  private final Todos todos;
  private final WorkOfQuarter work;
  private final MoneyBeside money;

  DashboardViews(Scorecards scorecards, Todos todos, WorkOfQuarter work, MoneyBeside money) {
    this.scorecards = scorecards;
    this.todos = todos;
    this.work = work;
    this.money = money;
  }

  DashboardView view(Choice chosen, Asked asked, Visit visit) {
    var texts = new ResultTexts(visit.words(), visit.format());
    AgencyScorecard scorecard = scorecards.of(chosen.agencyId(), chosen.year(), chosen.basis());
    Choice choice = chosen.latest(asked, scorecard);
    Board board = board(choice, scorecard);
    return new DashboardView(
        texts.w(
            "results.board.lead",
            choice.agency(),
            texts.stretch(choice.stretch(), choice.year()),
            texts.basis(choice.basis())),
        remark(texts, chosen, choice),
        board.rows().isEmpty(),
        choice.address("/capaian"),
        todoLines(texts),
        texts.average(board.whole(), board.scale()).explainedAt(choice.averageAddress()),
        texts.w(board.overMain() ? "results.board.whole.main" : "results.board.whole"),
        board.groups(Grouping.OBJECTIVE).stream()
            .map(group ->
                new ObjectiveLine(
                    group.heading().isEmpty()
                        ? texts.w("results.group.no-objective")
                        : group.heading(),
                    texts
                        .average(group.average(), board.scale())
                        .explainedAt(choice.averageAddress(Grouping.OBJECTIVE, group.heading()))))
            .toList(),
        lines(texts, choice, board, board.worst(ROWS)),
        lines(texts, choice, board, board.mostImproved(ROWS)),
        work.own(texts, choice, board),
        work.completeness(texts, chosen, scorecard),
        money.beside(texts, choice, board));
  }

  private static String remark(ResultTexts texts, Choice asked, Choice shown) {
    return asked.stretch().equals(shown.stretch())
        ? ""
        : texts.w(
            "results.dashboard.earlier",
            texts.stretch(asked.stretch(), asked.year()),
            texts.stretch(shown.stretch(), shown.year()));
  }

  private Board board(Choice choice, AgencyScorecard scorecard) {
    int back = StretchBefore.of(choice.stretch()).yearsBack();
    AgencyScorecard before =
        back == 0
            ? scorecard
            : scorecards.of(choice.agencyId(), choice.year() - back, choice.basis());
    return Board.of(scorecard, before, choice.stretch());
  }

  private List<TodoLine> todoLines(ResultTexts texts) {
    return todos.all(texts.words()).stream()
        .map(todo ->
            new TodoLine(
                texts.number(todo.count()), todo.text(), todo.address(), todo.tone().style()))
        .toList();
  }

  private static List<RowLine> lines(
      ResultTexts texts, Choice choice, Board board, List<Board.Row> rows) {
    return rows.stream()
        .map(row ->
            new RowLine(
                row.name(),
                choice.indicatorAddress(row.lineageId()),
                texts.share(row.scored().achievement()),
                choice.reasonAddress(row.lineageId(), choice.stretch()),
                texts.mark(row.scored(), board.scale()),
                texts.trend(row.trend())))
        .toList();
  }
}
