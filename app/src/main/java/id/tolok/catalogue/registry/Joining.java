package id.tolok.catalogue.registry;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.MemberState;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.concept.Outcome.Cause;
import id.tolok.catalogue.concept.Outcome.NotDone;
import id.tolok.catalogue.likeness.Conflict;
import id.tolok.catalogue.likeness.IndicatorText;
import id.tolok.catalogue.likeness.Likeness;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.catalogue.store.concept.MemberTexts;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Carries out what brings indicators into one concept: confirming a proposal, joining two that
/// were not proposed, merging two concepts.
@Component
final class Joining {

  /// What speaks against one indicator of an agency being added to another, whoever says so.
  private static final Set<Conflict> HARD =
      Set.of(Conflict.UNIT, Conflict.POLARITY, Conflict.KIND, Conflict.MULTIPLIER);

  private final ConceptStore concepts;
  private final MemberTexts texts;

  Joining(ConceptStore concepts, MemberTexts texts) {
    this.concepts = concepts;
    this.texts = texts;
  }

  Outcome confirm(Work work, Collection<Choice> choices) {
    List<Long> confirmed = new ArrayList<>();
    for (long conceptId : Choice.concepts(choices)) {
      List<Member> members = work.members(conceptId);
      Set<Long> chosen = Choice.lineages(choices, conceptId);
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

  Outcome join(Work work, long lineageId, long otherLineageId) {
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

  Outcome merge(Work work, long conceptId, long intoConceptId) {
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
}
