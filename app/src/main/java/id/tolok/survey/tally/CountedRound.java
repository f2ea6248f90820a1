package id.tolok.survey.tally;

import id.tolok.satisfaction.SheetLayout;
import id.tolok.survey.RoundResults;
import id.tolok.survey.store.AnsweredSheet;
import id.tolok.survey.store.RoundHead;
import id.tolok.survey.store.TallyStore;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The counts of one round that is not approved, and how far they have come. Numbers of sheets
/// follow the order of commits, and a kept sheet never changes, so that it catches up by reading
/// what came after its last sheet; where the revision is another, it looks again at the sheets that
/// stand otherwise now, and at no others.
///
/// Not safe for several threads at once.
final class CountedRound {

  private final TallyStore store;
  private final long roundId;

  private @Nullable RoundTally tally;
  private Exclusions exclusions = Exclusions.NONE;
  private int answers;
  private int revision;
  private int approvals;

  private @Nullable RoundHead shownHead;
  private @Nullable RoundResults shown;

  CountedRound(TallyStore store, long roundId) {
    this.store = store;
    this.roundId = roundId;
  }

  /// Whether reading the sheets after the last one is all it takes to have come as far as a round.
  boolean isBeside(RoundHead head) {
    return tally != null && approvals >= head.approvals() && revision >= head.revision();
  }

  /// Whether it is exactly as far as a round.
  boolean isAt(RoundHead head) {
    return tally != null
        && approvals == head.approvals()
        && revision == head.revision()
        && answers == head.answers();
  }

  /// Reads the sheets up to the last of a round. Only for counts that are beside it.
  void follow(RoundHead head) {
    if (answers < head.answers()) {
      read(head.answers());
    }
  }

  /// Comes to where a round is, from wherever it was. Needs one state of the database.
  void catchUp(RoundHead head) {
    // What an approval made of the sheets cannot be seen from the revision.
    if (tally == null || approvals != head.approvals()) {
      start(head);
    }
    if (revision != head.revision()) {
      reconsider(head);
    }
    follow(head);
  }

  /// Comes to where a round is from its sheets alone, trusting nothing written down before.
  void countAll(RoundHead head) {
    begin(head, new SheetLayout(store.questionElements(head.questionnaireId())), Optional.empty());
    reconsider(head);
    follow(head);
  }

  private void start(RoundHead head) {
    var layout = new SheetLayout(store.questionElements(head.questionnaireId()));
    var kept =
        writtenDown()
            .filter(checkpoint -> checkpoint.approvals() == head.approvals())
            .filter(checkpoint -> checkpoint.layout().equals(layout))
            .filter(checkpoint -> checkpoint.answers() <= head.answers());
    begin(head, layout, kept);
  }

  private void begin(RoundHead head, SheetLayout layout, Optional<Checkpoint> kept) {
    tally =
        kept.map(checkpoint -> new RoundTally(layout, checkpoint.counts()))
            .orElseGet(() -> new RoundTally(layout));
    answers = kept.map(Checkpoint::answers).orElse(0);
    approvals = head.approvals();
    exclusions = kept.map(Checkpoint::exclusions).orElse(Exclusions.NONE);
    // No revision is smaller than the first, so that what is excluded is always looked up.
    revision = kept.map(Checkpoint::revision).orElse(-1);
    shown = null;
  }

  private Optional<Checkpoint> writtenDown() {
    return store
        .kept(roundId)
        .map(document -> CountsJson.tree(document.document()))
        .filter(Checkpoint::isReadable)
        .map(Checkpoint::read);
  }

  private void reconsider(RoundHead head) {
    var now = new Exclusions(store.held(roundId), store.leftOut(roundId));
    var numbers = now.otherNumbers(exclusions);
    if (answers > 0 && !numbers.isEmpty()) {
      store.sheetsNumbered(roundId, answers, numbers, sheet -> move(sheet, now));
    }
    var origins = now.otherOrigins(exclusions);
    if (answers > 0 && !origins.isEmpty()) {
      store.sheetsFrom(
          roundId,
          answers,
          origins,
          sheet -> {
            if (!numbers.contains(sheet.number())) {
              move(sheet, now);
            }
          });
    }
    exclusions = now;
    revision = head.revision();
  }

  private void move(AnsweredSheet sheet, Exclusions now) {
    tally().move(sheet, exclusions.standing(sheet), now.standing(sheet));
  }

  private void read(int until) {
    store.sheets(roundId, answers, until, sheet -> tally().add(sheet, exclusions.standing(sheet)));
    answers = until;
  }

  private RoundTally tally() {
    return Objects.requireNonNull(tally);
  }

  RoundNumbers numbers(RoundHead head) {
    return RoundNumbers.of(head, tally().layout(), tally().counts());
  }

  /// What it comes to now, made once for all who ask until something changes.
  RoundResults results(RoundHead head) {
    var standing = new RoundResults.Standing.Counting(answers, revision);
    if (shown == null || !head.equals(shownHead) || !shown.standing().equals(standing)) {
      shown = numbers(head).results(roundId, standing);
      shownHead = head;
    }
    return shown;
  }

  Checkpoint checkpoint() {
    return new Checkpoint(
        answers, revision, approvals, tally().layout(), exclusions, tally().counts());
  }

  int answers() {
    return answers;
  }
}
