package id.tolok.catalogue.registry;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.Member.Verdict;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// A decision while it is carried out.
final class Work {

  private final ConceptStore store;
  private final Verdict verdict;
  private final OptionalLong accountId;
  private final Set<Long> conceptIds;
  private final List<Long> lineages = new ArrayList<>();

  Work(ConceptStore store, Verdict verdict, OptionalLong accountId, Set<Long> conceptIds) {
    this.store = store;
    this.verdict = verdict;
    this.accountId = accountId;
    this.conceptIds = new HashSet<>(conceptIds);
  }

  Verdict verdict() {
    return verdict;
  }

  OptionalLong accountId() {
    return accountId;
  }

  /// Every concept it concerns, new ones too.
  Set<Long> conceptIds() {
    return conceptIds;
  }

  /// Indicators whose place it changed.
  List<Long> lineages() {
    return lineages;
  }

  List<Member> members(long conceptId) {
    return store.members(List.of(conceptId));
  }

  Concept concept(long conceptId) {
    return store.find(conceptId).orElseThrow(() -> new NotFound("concept", conceptId));
  }

  void made(long conceptId) {
    conceptIds.add(conceptId);
  }

  /// It is done; the key of the decision is known once it is written.
  Outcome done(long conceptId, List<Long> changed) {
    lineages.addAll(changed);
    return new Outcome.Done(0, conceptId, changed.size());
  }
}
