package id.tolok.catalogue.registry;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.catalogue.concept.DecisionRecord;
import id.tolok.catalogue.concept.Judgement;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.Member.Verdict;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.concept.Outcome.Cause;
import id.tolok.catalogue.concept.Outcome.NotDone;
import id.tolok.catalogue.store.WordingStore;
import id.tolok.catalogue.store.concept.ConceptDecisionStore;
import id.tolok.catalogue.store.concept.ConceptPairStore;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What every decision on concepts has in common: the question whether the person may, the state
/// before it, the trail, and taking it back.
@Component
final class DecisionKeeping {

  private final ConceptStore concepts;
  private final ConceptPairStore pairs;
  private final WordingStore wording;
  private final ConceptDecisionStore decisions;
  private final AuditTrail trail;
  private final Gate gate;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DecisionKeeping(
      ConceptStore concepts,
      ConceptPairStore pairs,
      WordingStore wording,
      ConceptDecisionStore decisions,
      AuditTrail trail,
      Gate gate,
      TransactionTemplate transaction,
      Clock clock) {
    this.concepts = concepts;
    this.pairs = pairs;
    this.wording = wording;
    this.decisions = decisions;
    this.trail = trail;
    this.gate = gate;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Does a decision in one transaction, or nothing where it comes back as not done.
  ///
  /// @param lineageIds indicators it concerns besides the members of the concepts
  Outcome decide(
      Judgement kind,
      Set<Long> conceptIds,
      Set<Long> lineageIds,
      @Nullable String reason,
      Function<Work, Outcome> carryOut) {
    Set<Long> agencies = agencies(conceptIds, lineageIds);
    requireAll(agencies);
    return inTransaction(() -> {
      wording.lock();
      if (conceptIds.stream().anyMatch(id -> concepts.find(id).isEmpty())) {
        return new NotDone(Cause.DECIDED_MEANWHILE, "");
      }
      String before = decisions.snapshot(conceptIds);
      var work = new Work(concepts, verdict(reason), account(), conceptIds);
      return switch (carryOut.apply(work)) {
        case NotDone notDone -> notDone;
        case Outcome.Done done -> kept(kind, work, done, agencies, before, reason);
      };
    });
  }

  Outcome undo(long decisionId) {
    DecisionRecord decision =
        decisions.find(decisionId).orElseThrow(() -> new NotFound("concept decision", decisionId));
    Set<Long> agencies = new TreeSet<>(decisions.agencies(decisionId));
    agencies.addAll(agencies(Set.copyOf(decision.conceptIds()), Set.of()));
    requireAll(agencies);
    return inTransaction(() -> {
      wording.lock();
      if (decision.undoneAt() != null
          || decisions.isOvertaken(decision)
          || !decisions.confirmedElsewhere(decision).isEmpty()) {
        return new NotDone(Cause.DECIDED_SINCE, "");
      }
      Set<Long> lineages = lineages(decision.conceptIds());
      decisions.restore(decision, clock.instant());
      pairs.join(decision.at());
      lineages.addAll(lineages(decision.conceptIds()));
      wording.refresh(lineages);
      agencies.forEach(agency ->
          trail.record(
              Change.of(
                  "catalogue.concept-decision-undone",
                  "catalogue.concept-decision/" + decisionId,
                  agency)));
      return new Outcome.Done(decisionId, decision.conceptIds().getFirst(), lineages.size());
    });
  }

  private Outcome kept(
      Judgement kind,
      Work work,
      Outcome.Done done,
      Set<Long> agencies,
      String before,
      @Nullable String reason) {
    var viewer = CurrentViewer.get();
    long id =
        decisions.insert(
            kind,
            work.conceptIds(),
            agencies,
            before,
            reason,
            viewer.accountId(),
            viewer.name(),
            work.verdict().at());
    String after = decisions.snapshot(work.conceptIds());
    Set<Long> touched = lineages(List.copyOf(work.conceptIds()));
    touched.addAll(work.lineages());
    wording.refresh(touched);
    agencies.forEach(agency ->
        trail.record(
            Change.of(kind.trailAction(), "catalogue.concept/" + done.conceptId(), agency)
                .from(before)
                .to(after)
                .because(reason)));
    return new Outcome.Done(id, done.conceptId(), done.count());
  }

  /// A refusal is taken back whole.
  private Outcome inTransaction(Supplier<Outcome> work) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Outcome outcome = work.get();
          if (outcome instanceof NotDone) {
            status.setRollbackOnly();
          }
          return outcome;
        }));
  }

  /// Every agency whose figures the decision may later add or part, also those the viewer does not
  /// see.
  private Set<Long> agencies(Collection<Long> conceptIds, Collection<Long> lineageIds) {
    return CurrentViewer.<Set<Long>, RuntimeException>asProgram(() -> {
      Set<Long> agencies = new TreeSet<>(wording.agenciesOf(lineageIds));
      concepts.members(conceptIds).stream()
          .filter(member -> member.isConfirmed() || member.likenedLineageId().isEmpty())
          .filter(Member::isActive)
          .forEach(member -> agencies.add(member.agencyId()));
      return agencies;
    });
  }

  private void requireAll(Set<Long> agencies) {
    Set<Long> allowed = gate.agencies(Action.CONCEPT_CONFIRM);
    agencies.stream()
        .filter(agency -> !allowed.contains(agency))
        .findFirst()
        .ifPresent(agency -> gate.require(Action.CONCEPT_CONFIRM, agency));
  }

  private Set<Long> lineages(List<Long> conceptIds) {
    Set<Long> lineages = new HashSet<>();
    concepts.members(conceptIds).forEach(member -> lineages.add(member.lineageId()));
    return lineages;
  }

  private Verdict verdict(@Nullable String reason) {
    return new Verdict(
        CurrentViewer.get().name(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        reason == null || reason.isBlank() ? null : reason.strip(),
        OptionalLong.empty());
  }

  private static OptionalLong account() {
    return CurrentViewer.get().accountId();
  }
}
