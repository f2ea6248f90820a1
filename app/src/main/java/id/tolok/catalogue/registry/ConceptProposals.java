package id.tolok.catalogue.registry;

import id.tolok.catalogue.VersionWritten;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.MemberText;
import id.tolok.catalogue.likeness.IndicatorText;
import id.tolok.catalogue.likeness.Likeness;
import id.tolok.catalogue.store.WordingStore;
import id.tolok.catalogue.store.concept.ConceptPairStore;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.catalogue.store.concept.MemberTexts;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds what indicators of an agency have in common with those of others. It is done by the
/// program itself, which sees every agency; who may see what it found is decided when it is shown.
///
/// Proposals are made within a regency, where one person may judge both sides; concepts of several
/// regencies are merged by those who see them.
///
/// It rests on the newest version of each agency alone, so doing it again gives the same.
@Service
public final class ConceptProposals {

  private final WordingStore wording;
  private final MemberTexts texts;
  private final ConceptStore concepts;
  private final ConceptPairStore pairs;
  private final ProposalQueue queue;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ConceptProposals(
      WordingStore wording,
      MemberTexts texts,
      ConceptStore concepts,
      ConceptPairStore pairs,
      ProposalQueue queue,
      TransactionTemplate transaction,
      Clock clock) {
    this.wording = wording;
    this.texts = texts;
    this.concepts = concepts;
    this.pairs = pairs;
    this.queue = queue;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Looks again once a version is there to be seen.
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(VersionWritten version) {
    queue.add(version.agencyId(), this::propose);
  }

  /// Looks through all agencies in the viewer's scope again, in the background.
  public void proposeAgain() {
    wording.agencies().forEach(agency -> queue.add(agency, this::propose));
  }

  /// Whether proposals are still being looked for.
  public boolean isBusy() {
    return queue.isBusy();
  }

  /// Waits until everything asked for so far was looked for.
  public void awaitAll() throws InterruptedException {
    queue.awaitAll();
  }

  /// Takes in what an agency's newest version says, takes back proposals it no longer bears out,
  /// and proposes anew.
  public void propose(long agencyId) {
    CurrentViewer.<Void, RuntimeException>asProgram(() -> {
      transaction.executeWithoutResult(_ -> proposeInScope(agencyId));
      return null;
    });
  }

  private void proposeInScope(long agencyId) {
    wording.lock();
    withdraw(agencyId);
    List<MemberText> mine = texts.newest(agencyId);
    var before = concepts.proposalsTouching(agencyId);
    wording.replace(agencyId, mine);
    withdrawUnfounded(before);
    Set<Long> touched = new HashSet<>(mine.stream().map(MemberText::lineageId).toList());
    before.forEach(member -> touched.add(member.lineageId()));
    wording.refresh(touched);
    pairs.forgetFalseFriends(agencyId);
    var judged = judged(wording.candidates(agencyId));
    var placing = new Placing(concepts, judged, clock.instant());
    pairs.keep(placing.falseFriends(), clock.instant());
    touched.addAll(placing.place(pairs.of(judgedLineages(judged))));
    wording.refresh(touched);
  }

  /// Proposals of indicators that ended go; what was confirmed stays with its history.
  private void withdraw(long agencyId) {
    Set<Long> now = new HashSet<>();
    texts.newest(agencyId).forEach(text -> now.add(text.lineageId()));
    var ended =
        concepts.proposalsTouching(agencyId).stream()
            .filter(member -> member.agencyId() == agencyId && !now.contains(member.lineageId()))
            .toList();
    remove(ended);
  }

  /// Proposals whose two sides are no longer alike go.
  private void withdrawUnfounded(List<Member> proposals) {
    Set<Long> lineages = new HashSet<>();
    proposals.forEach(member -> {
      lineages.add(member.lineageId());
      member.likenedLineageId().ifPresent(lineages::add);
    });
    Map<Long, MemberText> said = texts.ofLineages(lineages);
    remove(proposals.stream().filter(member -> !isFounded(member, said)).toList());
  }

  private static boolean isFounded(Member member, Map<Long, MemberText> said) {
    if (member.likenedLineageId().isEmpty()) {
      return said.containsKey(member.lineageId());
    }
    MemberText one = said.get(member.lineageId());
    MemberText other = said.get(member.likenedLineageId().getAsLong());
    return one != null && other != null && Likeness.between(one.text(), other.text()).isProposed();
  }

  private void remove(Collection<Member> proposals) {
    if (proposals.isEmpty()) {
      return;
    }
    concepts.withdraw(proposals.stream().map(Member::lineageId).toList());
    var touched = proposals.stream().map(Member::conceptId).distinct().toList();
    concepts.delete(concepts.hollow(touched));
    touched.forEach(concepts::settleFirst);
  }

  /// Each candidate with how alike the two are; what is neither alike nor reads so is left out.
  private List<Judged> judged(List<WordingStore.Candidate> candidates) {
    Set<Long> lineages = new HashSet<>();
    candidates.forEach(
        candidate -> lineages.addAll(List.of(candidate.lineageId(), candidate.otherLineageId())));
    Map<Long, MemberText> said = texts.ofLineages(lineages);
    Map<Long, IndicatorText> words = new HashMap<>();
    said.forEach((lineage, text) -> words.put(lineage, text.text()));
    List<Judged> judged = new ArrayList<>();
    for (var candidate : candidates) {
      MemberText one = said.get(candidate.lineageId());
      MemberText other = said.get(candidate.otherLineageId());
      if (one != null && other != null) {
        var likeness =
            Likeness.between(
                Objects.requireNonNull(words.get(one.lineageId())),
                Objects.requireNonNull(words.get(other.lineageId())));
        if (likeness.isProposed() || likeness.isFalseFriend()) {
          judged.add(new Judged(one, other, likeness));
        }
      }
    }
    judged.sort(Judged.NEAREST_FIRST);
    return judged;
  }

  private static Set<Long> judgedLineages(List<Judged> judged) {
    Set<Long> lineages = new HashSet<>();
    judged.forEach(pair -> lineages.add(pair.one().lineageId()));
    return lineages;
  }
}
