package id.tolok.planning.web;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.VariableConsequences;
import id.tolok.planning.Consequences;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.shell.Visit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a change of variables does to the results of a year.
@Component
final class VariablePreview implements VariableConsequences {

  private final PlannedYears years;
  private final ObjectProvider<Consequences> consequences;
  private final ShownTargets shown;

  VariablePreview(PlannedYears years, ObjectProvider<Consequences> consequences, Visit visit) {
    this.years = years;
    this.consequences = consequences;
    this.shown = new ShownTargets(visit);
  }

  @Override
  public List<ChangedResult> of(long agencyId, int year, List<Variable> changed) {
    PlannedYear planned = years.year(agencyId, year);
    Map<Long, String> names =
        planned.indicators().stream()
            .collect(
                Collectors.toMap(
                    AcceptedIndicator::lineageId, indicator -> indicator.stated().indicator()));
    var plan =
        planned
            .with(changed.stream().collect(Collectors.toMap(Variable::id, Function.identity())))
            .plan();
    return consequences.stream()
        .flatMap(all -> all.of(agencyId, plan, changed).stream())
        .map(change ->
            new ChangedResult(
                names.getOrDefault(change.lineageId(), "–"),
                shown.stretch(change.stretch()),
                shown.actual(change.before()) + " · " + shown.achievement(change.before()),
                shown.actual(change.after()) + " · " + shown.achievement(change.after())))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }
}
