package id.tolok.catalogue.registry;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.registry.VariableOutcome.Cause;
import id.tolok.catalogue.registry.VariableOutcome.Done;
import id.tolok.catalogue.registry.VariableOutcome.Refused;
import id.tolok.catalogue.store.VariableMergeStore;
import id.tolok.catalogue.store.VariableMergeStore.Merge;
import id.tolok.catalogue.store.VariableStore;
import id.tolok.catalogue.store.VariableStore.Apart;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.VariableBindings;
import id.tolok.catalogue.variable.VariableUseCheck;
import id.tolok.database.Stamps;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes variables: who answers for them, what they may be, what feeds them, and which of them
/// are one.
@Service
public class VariableEdits implements VariableBindings {

  private final VariableStore store;
  private final VariableMergeStore merges;
  private final Catalogues catalogues;
  private final Gate gate;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final Clock clock;
  private final ObjectProvider<VariableUseCheck> figures;
  private final ObjectProvider<FigureSource> sources;

  VariableEdits(
      VariableStore store,
      VariableMergeStore merges,
      Catalogues catalogues,
      Gate gate,
      Stamps stamps,
      AuditTrail trail,
      Clock clock,
      ObjectProvider<VariableUseCheck> figures,
      ObjectProvider<FigureSource> sources) {
    this.store = store;
    this.merges = merges;
    this.catalogues = catalogues;
    this.gate = gate;
    this.stamps = stamps;
    this.trail = trail;
    this.clock = clock;
    this.figures = figures;
    this.sources = sources;
  }

  /// @throws NotFound where there is none in scope
  public Variable variable(long variableId) {
    return store.find(variableId).orElseThrow(() -> new NotFound("variable", variableId));
  }

  /// How many figures there are of each variable of an agency.
  public Map<Long, Integer> figureCounts(long agencyId) {
    Map<Long, Integer> counts = new HashMap<>();
    figures.forEach(check ->
        check.figureCounts(agencyId).forEach((id, count) -> counts.merge(id, count, Integer::sum)));
    return counts;
  }

  /// What would refuse a change; empty where nothing does.
  public Optional<Refused> obstacle(Variable variable, VariableSaying said) {
    BigDecimal least = said.limits().least();
    BigDecimal most = said.limits().most();
    if (least != null && most != null && least.compareTo(most) > 0) {
      return Optional.of(new Refused(Cause.RANGE, ""));
    }
    int count = figureCounts(variable.agencyId()).getOrDefault(variable.id(), 0);
    if (said.kind() != variable.kind() && count > 0) {
      return Optional.of(new Refused(Cause.FIGURES_EXIST, Integer.toString(count)));
    }
    return switch (said.binding()) {
      case Variable.Binding.Entered _ -> Optional.empty();
      case Variable.Binding.Constant(var figure) ->
          least != null && figure.compareTo(least) < 0 || most != null && figure.compareTo(most) > 0
              ? Optional.of(new Refused(Cause.CONSTANT_OUTSIDE, ""))
              : Optional.empty();
      case Variable.Binding.FromModule(var code) ->
          sources.stream().anyMatch(source -> source.code().equals(code))
              ? Optional.empty()
              : Optional.of(new Refused(Cause.NO_SOURCE, code));
      case Variable.Binding.IndicatorActual(var lineage) -> circle(variable, lineage);
    };
  }

  /// Keeps what a person says about a variable.
  ///
  /// @param seen mark of the state the person saw
  @Transactional
  public VariableOutcome change(long variableId, String seen, VariableSaying said) {
    Variable variable = locked(variableId);
    VariableSaying now = VariableSaying.of(variable);
    if (!now.mark().equals(seen)) {
      return new Refused(Cause.CHANGED, "");
    }
    Optional<Refused> obstacle = obstacle(variable, said);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    if (!now.json().equals(said.json())) {
      store.write(variableId, said);
      stamps.raiseAll(variable.agencyId());
      trail.record(
          Change.of("catalogue.variable-changed", subject(variableId), variable.agencyId())
              .from(now.json())
              .to(said.json()));
    }
    return new Done(0);
  }

  @Override
  @Transactional
  public List<String> takeOffers(long agencyId) {
    var bound = new ArrayList<String>();
    for (Variable variable : catalogues.agencyVariables(agencyId)) {
      var source =
          sources.stream().filter(each -> each.suits(variable.name())).findFirst().orElse(null);
      if (source != null && variable.binding() instanceof Variable.Binding.Entered) {
        var now = VariableSaying.of(variable);
        if (change(variable.id(), now.mark(), now.givenBy(source.code())) instanceof Done) {
          bound.add(variable.name());
        }
      }
    }
    return bound;
  }

  /// Lets one variable take the place of another. The one with figures stays, whichever was named.
  @Transactional
  public VariableOutcome merge(long variableId, long otherId) {
    Variable one = locked(variableId);
    Variable other = variable(otherId);
    Map<Long, Integer> counts = figureCounts(one.agencyId());
    Optional<Refused> obstacle = mergeObstacle(one, other, counts);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    boolean swap = counts.getOrDefault(otherId, 0) > 0;
    Variable kept = swap ? other : one;
    Variable merged = swap ? one : other;
    long id =
        merges.merge(one.agencyId(), kept.id(), merged.id(), CurrentViewer.get(), clock.instant());
    stamps.raiseAll(one.agencyId());
    trail.record(
        Change.of("catalogue.variable-merged", subject(kept.id()), one.agencyId())
            .from(names(kept, merged))
            .to(names(kept, kept)));
    return new Done(id);
  }

  /// Parts two variables that were merged.
  @Transactional
  public VariableOutcome undoMerge(long mergeId) {
    Merge merge = merges.find(mergeId).orElseThrow(() -> new NotFound("variable merge", mergeId));
    gate.require(Action.CATALOGUE_EDIT, merge.agencyId());
    store.lock(merge.agencyId());
    if (!merges.undo(merge, clock.instant())) {
      return new Refused(Cause.NOT_UNDOABLE, "");
    }
    stamps.raiseAll(merge.agencyId());
    trail.record(
        Change.of("catalogue.variable-merge-undone", subject(merge.keptId()), merge.agencyId()));
    return new Done(0);
  }

  /// Says that two variables mean different things, so that they are not offered again.
  @Transactional
  public VariableOutcome keepApart(long variableId, long otherId) {
    Variable one = locked(variableId);
    Variable other = variable(otherId);
    if (one.agencyId() != other.agencyId() || one.id() == other.id()) {
      return new Refused(Cause.NOT_TOGETHER, "");
    }
    merges.keepApart(
        one.agencyId(), Apart.of(one.id(), other.id()), CurrentViewer.get(), clock.instant());
    trail.record(
        Change.of("catalogue.variable-kept-apart", subject(one.id()), one.agencyId())
            .to(names(one, other)));
    return new Done(0);
  }

  private Optional<Refused> mergeObstacle(Variable one, Variable other, Map<Long, Integer> counts) {
    boolean together =
        one.agencyId() == other.agencyId() && one.id() != other.id() && !store.isMerged(other.id());
    if (!together) {
      return Optional.of(new Refused(Cause.NOT_TOGETHER, ""));
    }
    int ones = counts.getOrDefault(one.id(), 0);
    int others = counts.getOrDefault(other.id(), 0);
    if (ones > 0 && others > 0) {
      return Optional.of(new Refused(Cause.BOTH_HAVE_FIGURES, ones + " + " + others));
    }
    Set<String> common = store.indicatorsAskingBoth(one.id(), other.id());
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refused(Cause.SAME_FORMULA, String.join("; ", common)));
  }

  private Optional<Refused> circle(Variable variable, long lineage) {
    var askings = store.askings(variable.agencyId());
    if (askings.stream().noneMatch(asking -> asking.lineageId() == lineage)) {
      return Optional.of(new Refused(Cause.NO_SOURCE, ""));
    }
    return new BindingCircles(askings, catalogues.agencyVariables(variable.agencyId()))
        .circle(variable.id(), lineage)
        .map(way -> new Refused(Cause.CIRCLE, way.stream().collect(Collectors.joining(" → "))));
  }

  private Variable locked(long variableId) {
    Variable variable = variable(variableId);
    gate.require(Action.CATALOGUE_EDIT, variable.agencyId());
    store.lock(variable.agencyId());
    return variable(variableId);
  }

  private static String names(Variable one, Variable other) {
    return new tools.jackson.databind.json.JsonMapper()
        .writeValueAsString(List.of(one.name(), other.name()));
  }

  private static String subject(long variableId) {
    return "catalogue.variable/" + variableId;
  }
}
