package id.tolok.reporting.form;

import id.tolok.achievement.AchievementRule;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.figures.print.FormTitle;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Period;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.planning.Budgets;
import id.tolok.planning.IndicatorTarget;
import id.tolok.reporting.form.PrintedForm.Line;
import id.tolok.reporting.form.PrintedForm.Section;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Makes the measurement form of a quarter or a year from what was planned, measured and written.
@Service
public class MeasurementForms {

  private static final int LAST_QUARTER = 4;

  private final Scorecards scorecards;
  private final Catalogues catalogues;
  private final Organizations organizations;
  private final Measurements measurements;
  private final Explanations explanations;
  private final Evidences evidences;
  private final Budgets budgets;
  private final Signatories signatories;
  private final Clock clock;
  private final boolean sample;

  MeasurementForms(
      Scorecards scorecards,
      Catalogues catalogues,
      Organizations organizations,
      Measurements measurements,
      Explanations explanations,
      Evidences evidences,
      Budgets budgets,
      Signatories signatories,
      Clock clock,
      @Value("${tolok.sample:false}") boolean sample) {
    this.scorecards = scorecards;
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.measurements = measurements;
    this.explanations = explanations;
    this.evidences = evidences;
    this.budgets = budgets;
    this.signatories = signatories;
    this.clock = clock;
    this.sample = sample;
  }

  /// The form of an agency as it is now.
  ///
  /// @param basis which figures count
  public PrintedForm form(long agencyId, Period period, Basis basis) {
    Agency agency = organizations.agency(agencyId);
    List<Position> positions = organizations.positions(agencyId);
    AgencyScorecard scorecard = scorecards.of(agencyId, period.year(), basis);
    Map<Long, FormBudget> money = money(agencyId, period);
    var table = FormTable.of(period, scorecard.card().plan().scale(), !money.isEmpty());
    var beside = beside(agencyId, period, positions, scorecard);
    Formats formats = new Formats(Language.ID, agency.zone().id());
    return new PrintedForm(
        period.toString(),
        FormTitle.title(period),
        agency.name() + ", " + organizations.region(agency.regencyId()).name(),
        basis.name(),
        FormState.of(
            agencyId,
            scorecard.card().plan(),
            byModule(agencyId),
            measurements.figures(agencyId, period.year()),
            period,
            sample),
        mean(scorecard, period),
        table.columns(),
        sections(scorecard, period, table, beside, money, formats::date),
        FormLegend.of(period, scorecard.card().plan().scale(), rules(scorecard)),
        signatories.of(agency, positions, LocalDate.now(clock.withZone(agency.zone().id()))));
  }

  /// In the order of the lines.
  private static List<AchievementRule> rules(AgencyScorecard scorecard) {
    Map<Long, ScoredIndicator> indicators = indicators(scorecard);
    return scorecard.targets().stream()
        .filter(target -> indicators.containsKey(target.indicator().lineageId()))
        .map(IndicatorTarget::rule)
        .toList();
  }

  private List<Section> sections(
      AgencyScorecard scorecard,
      Period period,
      FormTable table,
      Beside beside,
      Map<Long, FormBudget> money,
      Function<LocalDate, String> date) {
    Map<Long, ScoredIndicator> indicators = indicators(scorecard);
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    int number = 0;
    for (IndicatorTarget target : scorecard.targets()) {
      long lineage = target.indicator().lineageId();
      ScoredIndicator indicator = indicators.get(lineage);
      if (indicator != null) {
        number++;
        var cells =
            table.cells(
                FormLine.of(scorecard, target, indicator, period),
                beside.words(period, indicator, date),
                money.get(lineage));
        lines
            .computeIfAbsent(target.indicator().position().name(), _ -> new ArrayList<>())
            .add(new Line(lineage, number, cells));
      }
    }
    return lines.entrySet().stream()
        .map(section -> new Section(section.getKey(), section.getValue()))
        .toList();
  }

  private static String mean(AgencyScorecard scorecard, Period period) {
    var mean = scorecard.mean(FormLine.stretch(period));
    return scorecard.hasMain() ? FormTitle.meanOfMain(mean) : FormTitle.mean(mean);
  }

  private static Map<Long, ScoredIndicator> indicators(AgencyScorecard scorecard) {
    Map<Long, ScoredIndicator> indicators = new LinkedHashMap<>();
    scorecard.card().plan().indicators().forEach(each -> indicators.put(each.id(), each));
    return indicators;
  }

  private Set<Long> byModule(long agencyId) {
    return catalogues.agencyVariables(agencyId).stream()
        .filter(variable -> variable.binding() instanceof Variable.Binding.FromModule)
        .map(Variable::id)
        .collect(Collectors.toSet());
  }

  private Map<Long, FormBudget> money(long agencyId, Period period) {
    int until = period.isYear() ? LAST_QUARTER : period.quarter();
    Map<Long, FormBudget> money = new HashMap<>();
    budgets
        .ofIndicators(agencyId, period.year())
        .forEach((lineage, spending) ->
            money.put(
                lineage, new FormBudget(spending.ceiling(), spending.toDate(until).orElse(null))));
    return money;
  }

  private Beside beside(
      long agencyId, Period period, List<Position> positions, AgencyScorecard scorecard) {
    Map<Long, Map<Integer, Explanation.Words>> said = new HashMap<>();
    for (Explanation explanation : explanations.ofYear(agencyId, period.year())) {
      Explanation.Key key = explanation.key();
      if (period.isYear() || key.quarter() == period.quarter()) {
        said.computeIfAbsent(key.lineageId(), _ -> new TreeMap<>())
            .put(key.quarter(), explanation.words());
      }
    }
    return new Beside(
        agencyId,
        said,
        evidences.ofYear(agencyId, period.year()),
        positions.stream().collect(Collectors.toMap(Position::id, Position::name)),
        scorecard.card().plan().variables().stream()
            .collect(Collectors.toMap(each -> each.id(), each -> each.kind())));
  }

  /// What people wrote and attached in a year.
  private record Beside(
      long agencyId,
      Map<Long, Map<Integer, Explanation.Words>> said,
      Map<FigureKey, List<Evidences.Attachment>> attached,
      Map<Long, String> positions,
      Map<Long, EntryPeriod.Kind> kinds) {

    FormWords words(Period period, ScoredIndicator indicator, Function<LocalDate, String> date) {
      List<Evidence> evidence = new ArrayList<>();
      for (long variable : indicator.asks().values()) {
        EntryPeriod.Kind kind = kinds.get(variable);
        for (EntryPeriod each :
            kind == null
                ? List.<EntryPeriod>of()
                : EntryPeriod.all(period.year(), Objects.requireNonNull(kind))) {
          if (period.isYear() || each.lastQuarter() == period.quarter()) {
            attached
                .getOrDefault(new FigureKey(agencyId, variable, each), List.of())
                .forEach(item -> evidence.add(item.evidence()));
          }
        }
      }
      return new FormWords(
          period, said.getOrDefault(indicator.id(), Map.of()), evidence, positions, date);
    }
  }
}
