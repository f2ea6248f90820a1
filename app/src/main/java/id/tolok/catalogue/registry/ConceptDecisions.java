package id.tolok.catalogue.registry;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.SameMeaning;
import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.Judgement;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.MemberState;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.concept.Outcome.Cause;
import id.tolok.catalogue.concept.Outcome.NotDone;
import id.tolok.catalogue.concept.Pair;
import id.tolok.catalogue.likeness.Conflict;
import id.tolok.catalogue.likeness.IndicatorText;
import id.tolok.catalogue.likeness.Likeness;
import id.tolok.catalogue.store.ConceptPairStore;
import id.tolok.catalogue.store.ConceptStore;
import id.tolok.catalogue.store.MemberTexts;
import id.tolok.shell.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Carries out what people decide on concepts: all of it or nothing, into the trail, and so that
/// the last decision on a concept can be undone.
@Service
public final class ConceptDecisions implements SameMeaning {

  /// What speaks against one indicator of an agency being added to another, whoever says so.
  private static final Set<Conflict> HARD =
      Set.of(Conflict.UNIT, Conflict.POLARITY, Conflict.KIND, Conflict.MULTIPLIER);

  private final ConceptStore concepts;
  private final ConceptPairStore pairs;
  private final MemberTexts texts;
  private final DecisionKeeping keeping;

  ConceptDecisions(
      ConceptStore concepts, ConceptPairStore pairs, MemberTexts texts, DecisionKeeping keeping) {
    this.concepts = concepts;
    this.pairs = pairs;
    this.texts = texts;
    this.keeping = keeping;
  }

  /// Says that indicators mean what the first of their concepts means; that one is confirmed with
  /// them.
  public Outcome confirm(Collection<Choice> choices, @Nullable String reason) {
    return choices.isEmpty()
        ? new NotDone(Cause.NOTHING_CHOSEN, "")
        : keeping.decide(
            Judgement.CONFIRM,
            concepts(choices),
            lineages(choices),
            reason,
            work -> confirm(work, choices));
  }

  /// Says that indicators do not mean what the first of their concepts means. They are not proposed
  /// for it again, nor with that one elsewhere.
  public Outcome reject(Collection<Choice> choices, @Nullable String reason) {
    return choices.isEmpty()
        ? new NotDone(Cause.NOTHING_CHOSEN, "")
        : keeping.decide(
            Judgement.REJECT,
            concepts(choices),
            lineages(choices),
            reason,
            work -> reject(work, choices));
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
        Judgement.JOIN, involved, both, reason, work -> join(work, lineageId, otherLineageId));
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
        work -> split(work, conceptId, Set.copyOf(lineageIds), name.strip()));
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
        work -> merge(work, conceptId, intoConceptId));
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

  private Outcome confirm(Work work, Collection<Choice> choices) {
    List<Long> confirmed = new ArrayList<>();
    for (long conceptId : concepts(choices)) {
      List<Member> members = work.members(conceptId);
      Set<Long> chosen = chosen(choices, conceptId);
      if (members.stream().noneMatch(member -> isOpen(member, chosen))) {
        return new NotDone(Cause.DECIDED_MEANWHILE, "");
      }
      List<Member> together =
          members.stream()
              .filter(Member::isActive)
              .filter(member ->
                  member.isConfirmed()
                      || member.likenedLineageId().isEmpty()
                      || chosen.contains(member.lineageId()))
              .toList();
      if (hasAgencyTwice(together)) {
        return new NotDone(Cause.AGENCY_TWICE, agencyTwice(together));
      }
      List<Long> lineages = together.stream().map(Member::lineageId).toList();
      concepts.decide(conceptId, lineages, MemberState.CONFIRMED, work.verdict(), work.accountId());
      together.stream()
          .filter(member -> !member.isConfirmed())
          .forEach(member -> confirmed.add(member.lineageId()));
    }
    return work.done(choices.iterator().next().conceptId(), confirmed);
  }

  private Outcome reject(Work work, Collection<Choice> choices) {
    List<Long> rejected = new ArrayList<>();
    for (long conceptId : concepts(choices)) {
      List<Member> members = work.members(conceptId);
      Set<Long> chosen = chosen(choices, conceptId);
      List<Member> going =
          members.stream()
              .filter(Member::isActive)
              .filter(member -> chosen.contains(member.lineageId()))
              .toList();
      if (going.isEmpty()) {
        return new NotDone(Cause.DECIDED_MEANWHILE, "");
      }
      part(work, members, going);
      List<Long> lineages = going.stream().map(Member::lineageId).toList();
      concepts.decide(conceptId, lineages, MemberState.REJECTED, work.verdict(), work.accountId());
      concepts.settleFirst(conceptId);
      rejected.addAll(lineages);
    }
    concepts.delete(concepts.hollow(concepts(choices)));
    return work.done(choices.iterator().next().conceptId(), rejected);
  }

  /// Remembers that those who go and those who stay are not the same.
  private void part(Work work, List<Member> members, List<Member> going) {
    Map<Long, MemberText> said = texts.ofLineages(members.stream().map(Member::lineageId).toList());
    List<Pair> parted = new ArrayList<>();
    for (Member leaving : going) {
      MemberText one = said.get(leaving.lineageId());
      for (Member staying : members) {
        MemberText other = said.get(staying.lineageId());
        if (one != null && other != null && staying.isActive() && !going.contains(staying)) {
          parted.add(Pair.of(one, other, true, leaving.share().orElse(0), Set.of()));
        }
      }
    }
    pairs.keep(parted, work.verdict().at());
  }

  private Outcome join(Work work, long lineageId, long otherLineageId) {
    Map<Long, MemberText> said = texts.ofLineages(List.of(lineageId, otherLineageId));
    MemberText one = said.get(lineageId);
    MemberText other = said.get(otherLineageId);
    if (one == null || other == null) {
      throw new NotFound("lineage", one == null ? lineageId : otherLineageId);
    }
    if (one.agencyId() == other.agencyId()) {
      return new NotDone(Cause.AGENCY_TWICE, one.agencyName());
    }
    var likeness = Likeness.between(one.text(), other.text());
    if (likeness.conflicts().stream().anyMatch(HARD::contains)) {
      return new NotDone(Cause.OTHER_DEFINITION, "");
    }
    return joinAlike(work, one, other, likeness.share());
  }

  private Outcome joinAlike(Work work, MemberText one, MemberText other, double share) {
    List<Member> active =
        concepts.memberships(List.of(one.lineageId(), other.lineageId())).stream()
            .filter(Member::isActive)
            .toList();
    if (active.size() == 2) {
      return active.getFirst().conceptId() == active.getLast().conceptId()
          ? confirm(
              work,
              active.stream()
                  .map(member -> new Choice(member.conceptId(), member.lineageId()))
                  .toList())
          : merge(work, active.getFirst().conceptId(), active.getLast().conceptId());
    }
    long concept;
    if (active.isEmpty()) {
      concept = concepts.insert(other.lineageId(), work.verdict().at());
      concepts.propose(concept, other.lineageId(), null, null, work.verdict().at());
    } else {
      concept = active.getFirst().conceptId();
    }
    MemberText joining =
        active.isEmpty() || active.getFirst().lineageId() == other.lineageId() ? one : other;
    MemberText staying = joining.equals(one) ? other : one;
    concepts.readmit(concept, joining.lineageId());
    concepts.propose(concept, joining.lineageId(), staying.lineageId(), share, work.verdict().at());
    work.made(concept);
    return confirm(
        work,
        List.of(
            new Choice(concept, joining.lineageId()), new Choice(concept, staying.lineageId())));
  }

  private Outcome split(Work work, long conceptId, Set<Long> chosen, String name) {
    List<Member> active = work.members(conceptId).stream().filter(Member::isActive).toList();
    List<Member> going =
        active.stream().filter(member -> chosen.contains(member.lineageId())).toList();
    if (going.isEmpty() || going.size() == active.size()) {
      return new NotDone(Cause.NOTHING_CHOSEN, "");
    }
    part(work, active, going);
    List<Long> lineages = going.stream().map(Member::lineageId).toList();
    long made = concepts.insert(lineages.getFirst(), work.verdict().at());
    concepts.move(conceptId, made, lineages, lineages.getFirst());
    concepts.rename(made, name, null);
    concepts.settleFirst(conceptId);
    work.made(made);
    return work.done(made, lineages);
  }

  private Outcome merge(Work work, long conceptId, long intoConceptId) {
    List<Member> moving = work.members(conceptId);
    List<Member> all = new ArrayList<>(work.members(intoConceptId));
    all.addAll(moving);
    if (isOtherDefinition(work.concept(conceptId), work.concept(intoConceptId))) {
      return new NotDone(Cause.OTHER_DEFINITION, "");
    }
    List<Member> confirmed = all.stream().filter(Member::isConfirmed).toList();
    if (hasAgencyTwice(confirmed)) {
      return new NotDone(Cause.AGENCY_TWICE, agencyTwice(confirmed));
    }
    List<Long> lineages = moving.stream().filter(Member::isActive).map(Member::lineageId).toList();
    concepts.forget(intoConceptId, lineages);
    concepts.move(conceptId, intoConceptId, lineages, first(work.members(intoConceptId)));
    concepts.delete(List.of(conceptId));
    return work.done(intoConceptId, lineages);
  }

  private static @Nullable Long first(List<Member> members) {
    return members.stream()
        .filter(member -> member.isActive() && member.likenedLineageId().isEmpty())
        .map(Member::lineageId)
        .findFirst()
        .orElse(null);
  }

  private static boolean isOtherDefinition(Concept one, Concept other) {
    boolean unit =
        one.unit() != null && other.unit() != null && !sameUnit(one.unit(), other.unit());
    return unit || one.polarity() != other.polarity() || one.formulaKind() != other.formulaKind();
  }

  private static boolean sameUnit(String one, String other) {
    return Objects.equals(IndicatorText.unit(one), IndicatorText.unit(other));
  }

  private static boolean isOpen(Member member, Set<Long> chosen) {
    return member.state() == MemberState.PROPOSED && chosen.contains(member.lineageId());
  }

  private static boolean hasAgencyTwice(List<Member> members) {
    return members.stream().map(Member::agencyId).distinct().count() < members.size();
  }

  private String agencyTwice(List<Member> members) {
    Set<Long> seen = new HashSet<>();
    return members.stream()
        .filter(member -> !seen.add(member.agencyId()))
        .findFirst()
        .map(member -> texts.ofLineages(List.of(member.lineageId())).get(member.lineageId()))
        .map(MemberText::agencyName)
        .orElse("");
  }

  private static Set<Long> concepts(Collection<Choice> choices) {
    return choices.stream().map(Choice::conceptId).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Long> lineages(Collection<Choice> choices) {
    return choices.stream().map(Choice::lineageId).collect(Collectors.toSet());
  }

  private static Set<Long> chosen(Collection<Choice> choices, long conceptId) {
    return choices.stream()
        .filter(choice -> choice.conceptId() == conceptId)
        .map(Choice::lineageId)
        .collect(Collectors.toSet());
  }
}
