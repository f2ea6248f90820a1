package id.tolok.catalogue.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.Concepts;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.concept.Choice;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.MemberState;
import id.tolok.catalogue.concept.Outcome;
import id.tolok.catalogue.concept.Pair;
import id.tolok.catalogue.store.concept.ConceptPairStore;
import id.tolok.catalogue.store.concept.ConceptStore;
import id.tolok.catalogue.store.concept.MemberTexts;
import id.tolok.database.Scope;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Refused;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class ConceptsIT {

  private static final String POSTS =
      "Kasi Trantib | Persentase pos kamling yang aktif | [Jumlah pos kamling aktif] / [jumlah pos"
          + " kamling] * 100";
  private static final String POSTS_SHORT =
      "Seksi Trantib | Persentase poskamling aktif | [Jumlah poskamling yang aktif] / [jumlah"
          + " seluruh poskamling] * 100";
  private static final String POSTS_COUNTED =
      "Kasi Trantib | Persentase pos kamling aktif | [Jumlah pos kamling aktif]";
  private static final String VILLAGES =
      "Kasi Pemerintahan | Persentase desa tertib administrasi | [Jumlah desa tertib administrasi]"
          + " / [jumlah desa] * 100";

  @Autowired private VersionMaking making;
  @Autowired private ConceptProposals proposals;
  @Autowired private ConceptDecisions decisions;
  @Autowired private Concepts concepts;
  @Autowired private ConceptStore store;
  @Autowired private ConceptPairStore pairs;
  @Autowired private MemberTexts texts;
  @Autowired private Catalogues catalogues;
  @Autowired private Places places;
  @Autowired private People people;

  private long regency;
  private long first;
  private long second;
  private long third;

  @BeforeEach
  void agencies() {
    regency = places.regency("Nusa Konsep");
    first = places.agency(regency, "Kecamatan Anggrek");
    second = places.agency(regency, "Kecamatan Bakung");
    third = places.agency(regency, "Kecamatan Cempaka");
  }

  @Test
  void indicatorsThatMeanTheSameAreProposedAsOne() {
    given(first, POSTS);
    given(second, POSTS_SHORT + "\n" + VILLAGES);
    assertThat(states(first)).containsExactly(MemberState.PROPOSED);
    assertThat(conceptOf(first)).isEqualTo(conceptOf(second));
    assertThat(Scope.within(Scope.of(Set.of(first, second)), () -> concepts.concepts())).isEmpty();
  }

  @Test
  void sameNameWithOtherFormulaIsShownAsFalseFriendAndNotProposed() {
    given(first, POSTS);
    given(second, POSTS_COUNTED);
    assertThat(states(second)).isEmpty();
    assertThat(seeing(() -> pairs.of(List.of(lineage(second)))))
        .extracting(Pair::parted)
        .containsExactly(false);
  }

  @Test
  void indicatorsOfAnotherRegencyAreNotProposed() {
    long elsewhere = places.agency(places.regency("Nusa Lain"), "Kecamatan Dahlia");
    given(first, POSTS);
    given(elsewhere, POSTS);
    assertThat(states(elsewhere)).isEmpty();
  }

  @Test
  void confirmingConfirmsTheFirstToo() {
    var choice = givenProposal();
    assertThat(reviewing(() -> decisions.confirm(List.of(choice), null)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(states(first)).containsExactly(MemberState.CONFIRMED);
    assertThat(seeing(() -> concepts.members(choice.conceptId())))
        .extracting(Concepts.ConfirmedMember::agencyId)
        .containsExactly(first, second);
  }

  @Test
  void laterAgencyJoinsTheConcept() {
    var choice = givenProposal();
    given(third, POSTS);
    assertThat(conceptOf(third)).isEqualTo(choice.conceptId());
  }

  @Test
  void rejectedPairIsNotProposedAgain() {
    var choice = givenProposal();
    reviewing(() -> decisions.reject(List.of(choice), "Pos ronda dihitung lain"));
    assertThat(states(first)).isEmpty();
    proposals.propose(first);
    proposals.propose(second);
    assertThat(states(first)).isEmpty();
    assertThat(states(second)).isEmpty();
  }

  @Test
  void rejectionCanBeUndone() {
    var choice = givenProposal();
    var done = (Outcome.Done) reviewing(() -> decisions.reject(List.of(choice), null));
    assertThat(reviewing(() -> decisions.undo(done.decisionId()))).isInstanceOf(Outcome.Done.class);
    assertThat(conceptOf(first)).isEqualTo(choice.conceptId());
    assertThat(seeing(() -> pairs.of(List.of(lineage(first))))).isEmpty();
  }

  @Test
  void decisionThatLaterOnesRestOnIsNotUndone() {
    var choice = givenProposal();
    var done = (Outcome.Done) reviewing(() -> decisions.confirm(List.of(choice), null));
    reviewing(() -> decisions.rename(choice.conceptId(), "Pos kamling aktif", null, null));
    assertThat(reviewing(() -> decisions.undo(done.decisionId())))
        .isEqualTo(new Outcome.NotDone(Outcome.Cause.DECIDED_SINCE, ""));
  }

  @Test
  void whatSomebodyElseDecidedMeanwhileIsNotDecidedTwice() {
    var choice = givenProposal();
    reviewing(() -> decisions.confirm(List.of(choice), null));
    assertThat(reviewing(() -> decisions.confirm(List.of(choice), null)))
        .isEqualTo(new Outcome.NotDone(Outcome.Cause.DECIDED_MEANWHILE, ""));
  }

  @Test
  void plannerOfOneAgencyMayNotSayWhatAnotherMeans() {
    var choice = givenProposal();
    var planner =
        new Viewer(
            OptionalLong.of(people.at(first, Role.PLANNER).accountId()),
            "Perencana",
            Set.of(first),
            Viewer.Kind.PERSON);
    assertThatThrownBy(
            () -> CurrentViewer.as(planner, () -> decisions.confirm(List.of(choice), null)))
        .isInstanceOfAny(Refused.class, NotFound.class);
    assertThat(states(first)).containsExactly(MemberState.PROPOSED);
  }

  @Test
  void conceptIsSeenOnlyByThoseWhoSeeAMember() {
    var choice = givenProposal();
    assertThat(Scope.within(Scope.of(Set.of(first)), () -> store.find(choice.conceptId())))
        .isPresent();
    assertThat(
            Scope.within(Scope.of(Set.of(first)), () -> store.members(List.of(choice.conceptId()))))
        .hasSize(1);
    assertThat(Scope.within(Scope.of(Set.of(third)), () -> store.find(choice.conceptId())))
        .isEmpty();
  }

  @Test
  void splitMakesAConceptOfItsOwnAndUndoingJoinsAgain() {
    var choice = givenProposal();
    reviewing(() -> decisions.confirm(List.of(choice), null));
    var split =
        (Outcome.Done)
            reviewing(() ->
                decisions.split(
                    choice.conceptId(), List.of(lineage(second)), "Lain", "Cara hitung lain"));
    assertThat(conceptOf(second)).isEqualTo(split.conceptId()).isNotEqualTo(conceptOf(first));
    reviewing(() -> decisions.undo(split.decisionId()));
    assertThat(conceptOf(second)).isEqualTo(conceptOf(first));
  }

  @Test
  void mergeIsRefusedWhereAnAgencyWouldCountTwice() {
    given(first, POSTS + "\n" + VILLAGES);
    given(second, POSTS_SHORT + "\n" + VILLAGES);
    List<Member> active = memberships(first);
    active.forEach(
        member -> reviewing(() -> decisions.confirm(memberChoices(member.conceptId()), null)));
    assertThat(
            reviewing(() ->
                decisions.merge(
                    active.getFirst().conceptId(), active.getLast().conceptId(), "uji")))
        .isInstanceOfSatisfying(
            Outcome.NotDone.class,
            no -> assertThat(no.cause()).isEqualTo(Outcome.Cause.AGENCY_TWICE));
    assertThat(memberships(first)).hasSize(2);
  }

  @Test
  void joiningOtherDefinitionsIsRefusedWhoeverAsks() {
    given(first, POSTS);
    given(second, POSTS_COUNTED);
    assertThat(reviewing(() -> decisions.join(lineage(first), lineage(second), "namanya sama")))
        .isEqualTo(new Outcome.NotDone(Outcome.Cause.OTHER_DEFINITION, ""));
  }

  @Test
  void personMayJoinWhatWasNotProposed() {
    given(first, POSTS);
    given(second, VILLAGES);
    reviewing(() -> decisions.join(lineage(first), lineage(second), "Sama menurut berita acara"));
    assertThat(conceptOf(first)).isEqualTo(conceptOf(second));
    assertThat(states(second)).containsExactly(MemberState.CONFIRMED);
  }

  @Test
  void proposalGoesWhenANewVersionSaysSomethingElse() {
    givenProposal();
    given(second, "Seksi Trantib | Persentase poskamling aktif | [Jumlah poskamling yang aktif]");
    assertThat(states(first)).isEmpty();
  }

  @Test
  void acceptingAVersionLooksForProposals() throws InterruptedException {
    making(first, POSTS);
    making(second, POSTS_SHORT);
    proposals.awaitAll();
    assertThat(states(first)).containsExactly(MemberState.PROPOSED);
  }

  private Choice givenProposal() {
    given(first, POSTS);
    given(second, POSTS_SHORT);
    return new Choice(conceptOf(second), lineage(second));
  }

  private List<Choice> memberChoices(long concept) {
    return seeing(() -> store.members(List.of(concept))).stream()
        .map(member -> new Choice(concept, member.lineageId()))
        .toList();
  }

  private void given(long agency, String decree) {
    making(agency, decree);
    proposals.propose(agency);
  }

  private void making(long agency, String decree) {
    Scope.within(
        Scope.EVERYTHING,
        () -> making.make(TestDecree.of(decree).acceptedFor(agency, "2024-01-01")));
  }

  private long lineage(long agency) {
    return seeing(() -> texts.newest(agency)).getFirst().lineageId();
  }

  private List<Member> memberships(long agency) {
    return seeing(() -> {
      var lineages = texts.newest(agency).stream().map(text -> text.lineageId()).toList();
      return store.memberships(lineages).stream()
          .filter(Member::isActive)
          .sorted(Comparator.comparingLong(Member::conceptId))
          .toList();
    });
  }

  private List<MemberState> states(long agency) {
    return memberships(agency).stream().map(Member::state).toList();
  }

  private long conceptOf(long agency) {
    return memberships(agency).getFirst().conceptId();
  }

  private <T> T seeing(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Scope.within(Scope.EVERYTHING, work);
  }

  private <T> T reviewing(ScopedValue.CallableOp<T, RuntimeException> work) {
    var person = people.inRegency(first, regency, Role.REGENCY_REVIEWER);
    var viewer =
        new Viewer(
            OptionalLong.of(person.accountId()),
            "Peninjau",
            Set.of(first, second, third),
            Viewer.Kind.PERSON);
    return CurrentViewer.as(viewer, work);
  }
}
