package id.tolok.catalogue.registry;

import id.tolok.catalogue.SameMeaning;
import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.Judgement;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.concept.Outcome.Cause;
import id.tolok.catalogue.concept.Outcome.NotDone;
import id.tolok.catalogue.store.concept.ConceptStore;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Carries out what people decide on concepts: all of it or nothing, into the trail, and so that
/// the last decision on a concept can be undone.
@Service
public final class ConceptDecisions implements SameMeaning {

  private final ConceptStore concepts;
  private final Joining joining;
  private final Parting parting;
  private final DecisionKeeping keeping;

  ConceptDecisions(
      ConceptStore concepts, Joining joining, Parting parting, DecisionKeeping keeping) {
    this.concepts = concepts;
    this.joining = joining;
    this.parting = parting;
    this.keeping = keeping;
  }

  /// Says that indicators mean what the first of their concepts means; that one is confirmed with
  /// them.
  public Outcome confirm(Collection<Choice> choices, @Nullable String reason) {
    return choices.isEmpty()
        ? new NotDone(Cause.NOTHING_CHOSEN, "")
        : keeping.decide(
            Judgement.CONFIRM,
            Choice.concepts(choices),
            Choice.lineages(choices),
            reason,
            work -> joining.confirm(work, choices));
  }

  /// Says that indicators do not mean what the first of their concepts means. They are not proposed
  /// for it again, nor with that one elsewhere.
  public Outcome reject(Collection<Choice> choices, @Nullable String reason) {
    return choices.isEmpty()
        ? new NotDone(Cause.NOTHING_CHOSEN, "")
        : keeping.decide(
            Judgement.REJECT,
            Choice.concepts(choices),
            Choice.lineages(choices),
            reason,
            work -> parting.reject(work, choices));
  }

  /// Says that two indicators that were not proposed mean the same.
  public Outcome join(long lineageId, long otherLineageId, @Nullable String reason) {
    Set<Long> both = Set.of(lineageId, otherLineageId);
    if (reason == null || reason.isBlank()) {
      return new NotDone(Cause.REASON_MISSING, "");
    }
    var involved =
        concepts.memberships(both).stream()
            .filter(Member::isActive)
            .map(Member::conceptId)
            .collect(Collectors.toSet());
    return keeping.decide(
        Judgement.JOIN,
        involved,
        both,
        reason,
        work -> joining.join(work, lineageId, otherLineageId));
  }

  @Override
  public boolean confirm(long lineageId, long otherLineageId, String reason) {
    return join(lineageId, otherLineageId, reason) instanceof Outcome.Done;
  }

  /// Takes indicators out of a concept and makes another one of them.
  public Outcome split(
      long conceptId, Collection<Long> lineageIds, String name, @Nullable String reason) {
    if (name.isBlank()) {
      return new NotDone(Cause.NAME_MISSING, "");
    }
    if (reason == null || reason.isBlank()) {
      return new NotDone(Cause.REASON_MISSING, "");
    }
    return keeping.decide(
        Judgement.SPLIT,
        Set.of(conceptId),
        Set.of(),
        reason,
        work -> parting.split(work, conceptId, Set.copyOf(lineageIds), name.strip()));
  }

  /// Makes one concept of two that mean the same.
  public Outcome merge(long conceptId, long intoConceptId, @Nullable String reason) {
    if (conceptId == intoConceptId) {
      return new NotDone(Cause.NOTHING_CHOSEN, "");
    }
    if (reason == null || reason.isBlank()) {
      return new NotDone(Cause.REASON_MISSING, "");
    }
    return keeping.decide(
        Judgement.MERGE,
        Set.of(conceptId, intoConceptId),
        Set.of(),
        reason,
        work -> joining.merge(work, conceptId, intoConceptId));
  }

  public Outcome rename(
      long conceptId, String name, @Nullable String definition, @Nullable String reason) {
    if (name.isBlank()) {
      return new NotDone(Cause.NAME_MISSING, "");
    }
    return keeping.decide(
        Judgement.RENAME,
        Set.of(conceptId),
        Set.of(),
        reason,
        work -> {
          concepts.rename(conceptId, name.strip(), definition == null ? null : definition.strip());
          return work.done(conceptId, List.of());
        });
  }

  /// Puts the concepts of a decision back as they were before it.
  public Outcome undo(long decisionId) {
    return keeping.undo(decisionId);
  }
}
