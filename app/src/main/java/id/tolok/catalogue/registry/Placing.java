package id.tolok.catalogue.registry;

import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.MemberState;
import id.tolok.catalogue.concept.Pair;
import id.tolok.catalogue.store.concept.ConceptStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts indicators that are alike into concepts, the most alike first: into the concept of the
/// other where it has one, else into a new one of both. An agency stands in a concept once.
final class Placing {

  private static final int FALSE_FRIENDS_MAX = 3;

  private final ConceptStore concepts;
  private final List<Judged> judged;
  private final Instant now;
  private final Map<Long, Long> conceptOf = new HashMap<>();
  private final Map<Long, Set<Long>> agencies = new HashMap<>();
  private final Map<Long, Set<Long>> rejected = new HashMap<>();

  /// @param judged pairs, the most alike first
  Placing(ConceptStore concepts, List<Judged> judged, Instant now) {
    this.concepts = concepts;
    this.judged = judged;
    this.now = now;
  }

  /// The pairs that only read alike, a few for each indicator.
  List<Pair> falseFriends() {
    Map<Long, Integer> count = new HashMap<>();
    Map<List<Long>, Pair> friends = new HashMap<>();
    for (Judged pair : judged) {
      if (pair.likeness().isFalseFriend()
          && count.merge(pair.one().lineageId(), 1, Integer::sum) <= FALSE_FRIENDS_MAX) {
        var friend =
            Pair.of(
                pair.one(),
                pair.other(),
                false,
                pair.likeness().share(),
                pair.likeness().conflicts());
        friends.put(List.of(friend.lineageLow(), friend.lineageHigh()), friend);
      }
    }
    return List.copyOf(friends.values());
  }

  /// Proposes what is alike, except what people parted.
  ///
  /// @return lineages that now belong to a concept
  Set<Long> place(List<Pair> known) {
    learn();
    Set<List<Long>> parted = new HashSet<>();
    known.stream()
        .filter(Pair::parted)
        .forEach(pair -> parted.add(List.of(pair.lineageLow(), pair.lineageHigh())));
    Set<Long> placed = new HashSet<>();
    for (Judged pair : judged) {
      if (pair.likeness().isProposed() && !parted.contains(key(pair)) && place(pair)) {
        placed.add(pair.one().lineageId());
        placed.add(pair.other().lineageId());
      }
    }
    return placed;
  }

  private boolean place(Judged pair) {
    long lineage = pair.one().lineageId();
    long other = pair.other().lineageId();
    if (conceptOf.containsKey(lineage)) {
      return false;
    }
    Long concept = conceptOf.get(other);
    if (concept == null) {
      concept = begin(pair);
    }
    if (!agencies.getOrDefault(concept, Set.of()).contains(pair.one().agencyId())
        && !rejected.getOrDefault(concept, Set.of()).contains(lineage)
        && concepts.propose(concept, lineage, other, pair.likeness().share(), now)) {
      join(concept, lineage, pair.one().agencyId());
      return true;
    }
    return false;
  }

  private long begin(Judged pair) {
    long other = pair.other().lineageId();
    long concept = concepts.insert(other, now);
    concepts.propose(concept, other, null, null, now);
    join(concept, other, pair.other().agencyId());
    return concept;
  }

  private void join(long concept, long lineage, long agency) {
    conceptOf.put(lineage, concept);
    agencies.computeIfAbsent(concept, _ -> new HashSet<>()).add(agency);
  }

  private void learn() {
    Set<Long> lineages = new HashSet<>();
    for (Judged pair : judged) {
      lineages.add(pair.one().lineageId());
      lineages.add(pair.other().lineageId());
    }
    List<Long> around = new ArrayList<>();
    concepts.memberships(lineages).stream()
        .filter(Member::isActive)
        .forEach(member -> around.add(member.conceptId()));
    for (Member member : concepts.members(around)) {
      if (member.state() == MemberState.REJECTED) {
        rejected.computeIfAbsent(member.conceptId(), _ -> new HashSet<>()).add(member.lineageId());
      } else {
        join(member.conceptId(), member.lineageId(), member.agencyId());
      }
    }
  }

  private static List<Long> key(Judged pair) {
    long one = pair.one().lineageId();
    long other = pair.other().lineageId();
    return List.of(Math.min(one, other), Math.max(one, other));
  }
}
