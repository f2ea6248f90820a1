package id.tolok.results.web.dashboard;

import id.tolok.achievement.Percent;
import id.tolok.planning.Budgets;
import id.tolok.results.board.Board;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.dashboard.DashboardView.Budget;
import id.tolok.results.web.text.ResultTexts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The budget of an agency beside its performance.
@Component
class MoneyBeside {

  private final ObjectProvider<Budgets> budgets;

  MoneyBeside(ObjectProvider<Budgets> budgets) {
    this.budgets = budgets;
  }

  /// Null where nobody gave a ceiling.
  @Nullable Budget beside(ResultTexts texts, Choice choice, Board board) {
    return budgets.stream()
        .map(all -> all.ofAgency(choice.agencyId(), choice.year()))
        .flatMap(Optional::stream)
        .filter(spending -> spending.ceiling().signum() > 0)
        .findFirst()
        .map(spending -> budget(texts, choice, board, spending))
        .orElse(null);
  }

  private static Budget budget(
      ResultTexts texts, Choice choice, Board board, Budgets.Spending spending) {
    var spent = spending.toDate(choice.quarter());
    var absorbed = spent.map(amount -> Percent.share(amount, spending.ceiling()));
    var performance = board.whole().findPercent();
    String words =
        absorbed.isEmpty()
            ? texts.w("results.dashboard.budget.unknown")
            : texts.w(
                "results.dashboard.budget.beside",
                texts.percent(absorbed.get()),
                performance.map(texts::percent).orElse(texts.w("results.actual.missing")));
    return new Budget(
        texts.rupiah(spending.ceiling()),
        spent.map(texts::rupiah).orElse(texts.w("results.actual.missing")),
        absorbed.map(texts::percent).orElse(""),
        performance.map(texts::percent).orElse(""),
        words);
  }
}
