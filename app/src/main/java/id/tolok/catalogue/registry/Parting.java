package id.tolok.catalogue.registry;

import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.MemberState;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.concept.Outcome.Cause;
import id.tolok.catalogue.concept.Outcome.NotDone;
import id.tolok.catalogue.concept.Pair;
import id.tolok.catalogue.store.concept.ConceptPairStore;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.catalogue.store.concept.MemberTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Carries out what takes indicators out of a concept: rejecting them, or making another concept of
/// them.
@Component
final class Parting {

  private final ConceptStore concepts;
  private final ConceptPairStore pairs;
  private final MemberTexts texts;

  Parting(ConceptStore concepts, ConceptPairStore pairs, MemberTexts texts) {
    this.concepts = concepts;
    this.pairs = pairs;
    this.texts = texts;
  }

  Outcome reject(Work work, Collection<Choice> choices) {
    List<Long> rejected = new ArrayList<>();
    for (long conceptId : Choice.concepts(choices)) {
      List<Member> members = work.members(conceptId);
      Set<Long> chosen = Choice.lineages(choices, conceptId);
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
    concepts.delete(concepts.hollow(Choice.concepts(choices)));
    return work.done(choices.iterator().next().conceptId(), rejected);
  }

  Outcome split(Work work, long conceptId, Set<Long> chosen, String name) {
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
}
