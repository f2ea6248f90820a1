package id.tolok.results.explanation;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.FigureOrigin;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.statement.Evidences;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.explanation.Operand.Given;
import id.tolok.results.explanation.Operand.Moment;
import id.tolok.results.store.TraceStore;
import id.tolok.scorecard.ScoredIndicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what a formula asked for, with a fixed number of queries however many figures there are.
@Component
final class Operands {

  private final Catalogues catalogues;
  private final Organizations organizations;
  private final Measurements measurements;
  private final Evidences evidences;
  private final TraceStore traces;
  private final Map<String, FigureSource> sources;

  Operands(
      Catalogues catalogues,
      Organizations organizations,
      Measurements measurements,
      Evidences evidences,
      TraceStore traces,
      ObjectProvider<FigureSource> sources) {
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.measurements = measurements;
    this.evidences = evidences;
    this.traces = traces;
    this.sources =
        sources.stream().collect(Collectors.toUnmodifiableMap(FigureSource::code, each -> each));
  }

  List<Operand> of(AgencyScorecard scorecard, ScoredIndicator indicator, Consulted consulted) {
    long agencyId = scorecard.agencyId();
    Map<Long, Variable> variables =
        catalogues.agencyVariables(agencyId).stream()
            .collect(Collectors.toMap(Variable::id, Function.identity()));
    Map<Long, String> positions =
        organizations.positions(agencyId).stream()
            .collect(Collectors.toMap(Position::id, Position::name));
    Map<String, List<Moment>> values = new LinkedHashMap<>();
    collect(consulted.derivation(), values);
    var behind = behind(agencyId, indicator, consulted);
    List<Operand> operands = new ArrayList<>();
    values.forEach((name, moments) -> {
      Long id = indicator.asks().get(name);
      Variable variable = id == null ? null : variables.get(id);
      FigureSource source = source(variable);
      operands.add(
          new Operand(
              name,
              variable,
              owner(variable, positions),
              moments,
              id == null ? List.of() : behind.given(scorecard, id, consulted, source),
              source,
              fedBy(variable, scorecard)));
    });
    return operands;
  }

  /// The module that gives a variable's figures; null where they are entered.
  private @Nullable FigureSource source(@Nullable Variable variable) {
    return variable != null && variable.binding() instanceof Variable.Binding.FromModule(var code)
        ? sources.get(code)
        : null;
  }

  private static String fedBy(@Nullable Variable variable, AgencyScorecard scorecard) {
    return variable != null
            && variable.binding() instanceof Variable.Binding.IndicatorActual(var lineage)
        ? scorecard.targets().stream()
            .filter(target -> target.indicator().lineageId() == lineage)
            .map(target -> target.indicator().stated().indicator())
            .findFirst()
            .orElse("")
        : "";
  }

  private static String owner(@Nullable Variable variable, Map<Long, String> positions) {
    return variable == null || variable.ownerPositionId().isEmpty()
        ? ""
        : positions.getOrDefault(variable.ownerPositionId().getAsLong(), "");
  }

  /// The leaves of a derivation that ask for something, by name, each moment once.
  private static void collect(Derivation node, Map<String, List<Moment>> values) {
    if (node.expression() instanceof Expression.Input input) {
      var moment = new Moment(Formulas.print(node.expression()), node.value());
      var moments = values.computeIfAbsent(input.name(), _ -> new ArrayList<>());
      if (!moments.contains(moment)) {
        moments.add(moment);
      }
    }
    node.operands().forEach(operand -> collect(operand, values));
  }

  private Behind behind(long agencyId, ScoredIndicator indicator, Consulted consulted) {
    List<FigureKey> keys =
        indicator.asks().values().stream()
            .distinct()
            .flatMap(id ->
                consulted.periods().getOrDefault(id, new TreeSet<>()).stream()
                    .map(period -> new FigureKey(agencyId, id, period)))
            .toList();
    var years = keys.stream().map(key -> key.period().year()).distinct().toList();
    Map<FigureKey, Figure> figures = new HashMap<>();
    Map<FigureKey, List<Evidences.Attachment>> evidence = new HashMap<>();
    for (int year : years) {
      measurements.figures(agencyId, year).forEach(figure -> figures.put(figure.key(), figure));
      evidence.putAll(evidences.ofYear(agencyId, year));
    }
    Map<FigureKey, List<FigureEvent>> events =
        keys.isEmpty()
            ? Map.of()
            : traces.events(agencyId, keys).stream()
                .collect(Collectors.groupingBy(FigureEvent::key));
    return new Behind(figures, evidence, events);
  }

  /// What is known of figures.
  private record Behind(
      Map<FigureKey, Figure> figures,
      Map<FigureKey, List<Evidences.Attachment>> evidence,
      Map<FigureKey, List<FigureEvent>> events) {

    List<Given> given(
        AgencyScorecard scorecard,
        long variableId,
        Consulted consulted,
        @Nullable FigureSource source) {
      Stream<EntryPeriod> periods =
          consulted.periods().getOrDefault(variableId, new TreeSet<>()).stream();
      return periods
          .map(period -> {
            var key = new FigureKey(scorecard.agencyId(), variableId, period);
            var amount = scorecard.card().figures().figure(variableId, period);
            FigureOrigin origin =
                amount == null || source == null
                    ? null
                    : source.origin(scorecard.agencyId(), period).orElse(null);
            // What a module gives takes the place of what was entered, and of what happened to it.
            return new Given(
                period,
                amount,
                origin == null ? figures.get(key) : null,
                origin == null ? events.getOrDefault(key, List.of()) : List.of(),
                origin == null ? evidence.getOrDefault(key, List.of()) : List.of(),
                origin);
          })
          .toList();
    }
  }
}
