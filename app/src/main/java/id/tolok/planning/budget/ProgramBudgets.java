package id.tolok.planning.budget;

import id.tolok.planning.BudgetWork;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import java.util.List;
import org.springframework.stereotype.Service;

/// Writes budgets as people do, without anybody at a page.
@Service
final class ProgramBudgets implements BudgetWork {

  private final KeptBudgets budgets;

  ProgramBudgets(KeptBudgets budgets) {
    this.budgets = budgets;
  }

  @Override
  public boolean writeFirst(long agencyId, int year, List<Line> lines) {
    if (CurrentViewer.get().kind() != Viewer.Kind.PROGRAM) {
      throw new IllegalStateException("only for the program itself");
    }
    List<BudgetLine> before = budgets.lines(agencyId, year);
    return before.isEmpty()
        && budgets.write(
                agencyId,
                year,
                KeptBudgets.mark(before),
                lines.stream()
                    .map(line ->
                        new BudgetLine(
                            0, line.code(), line.name(), line.ceiling(), null, line.spent(), null))
                    .toList())
            instanceof KeptBudgets.Outcome.Kept;
  }
}
