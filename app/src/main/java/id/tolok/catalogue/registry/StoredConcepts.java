package id.tolok.catalogue.registry;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.Concepts;
import id.tolok.catalogue.store.concept.ConceptListStore;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.shell.viewer.NotFound;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Answers from the tables.
@Service
final class StoredConcepts implements Concepts {

  private final ConceptStore store;
  private final ConceptListStore lists;

  StoredConcepts(ConceptStore store, ConceptListStore lists) {
    this.store = store;
    this.lists = lists;
  }

  @Override
  public List<Concept> concepts() {
    return lists.confirmed();
  }

  @Override
  public Concept concept(long conceptId) {
    return store.find(conceptId).orElseThrow(() -> new NotFound("concept", conceptId));
  }

  @Override
  public Optional<Concept> conceptOf(long lineageId) {
    return store.memberships(List.of(lineageId)).stream()
        .filter(member -> member.isConfirmed())
        .findFirst()
        .flatMap(member -> store.find(member.conceptId()));
  }

  @Override
  public List<ConfirmedMember> members(long conceptId) {
    return membersOf(List.of(conceptId));
  }

  @Override
  public List<ConfirmedMember> membersOf(Collection<Long> conceptIds) {
    return store.members(conceptIds).stream()
        .filter(member -> member.isConfirmed())
        .map(member ->
            new ConfirmedMember(member.conceptId(), member.lineageId(), member.agencyId()))
        .sorted(
            Comparator.comparingLong(ConfirmedMember::conceptId)
                .thenComparingLong(ConfirmedMember::agencyId))
        .toList();
  }
}
