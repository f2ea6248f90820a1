package id.tolok.survey.tally;

import id.tolok.satisfaction.SheetLayout;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.store.result.AnsweredSheet;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.store.result.TallyStore;
import id.tolok.survey.tally.Exclusions.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /// Sheets looked at first for the last ones that count.
  private static final int LOOKED_BACK = 32;

  private final TallyStore store;
  private final long roundId;

  private @Nullable RoundTally tally;
  private Exclusions exclusions = Exclusions.NONE;
  private int answers;
  private int revision;
  private int approvals;

  private @Nullable Made shown;
  private @Nullable Made stepped;

  /// Results that were made, and what of.
  private record Made(RoundHead head, RoundResults results) {

    boolean isOf(RoundHead other, RoundResults.Standing standing) {
      return head.equals(other) && results.standing().equals(standing);
    }
  }

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
    stepped = null;
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
    var standing = standing();
    if (shown == null || !shown.isOf(head, standing)) {
      shown = new Made(head, numbers(head).results(roundId, standing, 0));
    }
    return shown.results();
  }

  /// The same without the last sheets that are too few to be told apart from one another: numbers
  /// of an open round move by [RoundResults#STEP] sheets that count. Which ones wait follows from
  /// the order of the sheets alone, so that every node shows the same, also after a start.
  RoundResults inSteps(RoundHead head) {
    var standing = standing();
    if (stepped == null || !stepped.isOf(head, standing)) {
      int counted = results(head).respondents();
      var waiting = lastCounted(counted % RoundResults.STEP);
      waiting.forEach(tally()::take);
      var numbers = numbers(head);
      waiting.forEach(sheet -> tally().add(sheet, Standing.COUNTS));
      stepped = new Made(head, numbers.results(roundId, standing, waiting.size()));
    }
    return stepped.results();
  }

  private RoundResults.Standing standing() {
    return new RoundResults.Standing.Counting(answers, revision);
  }

  /// The last sheets that count; looks back further where many of the last do not.
  private List<AnsweredSheet> lastCounted(int count) {
    var last = new ArrayList<AnsweredSheet>();
    int portion = LOOKED_BACK;
    for (int until = answers; last.size() < count && until > 0; portion *= 2) {
      int after = Math.max(0, until - portion);
      var read = new ArrayList<AnsweredSheet>();
      store.sheets(roundId, after, until, read::add);
      read.stream()
          .filter(this::counts)
          .sorted(Comparator.comparingInt(AnsweredSheet::number).reversed())
          .limit(count - last.size())
          .forEach(last::add);
      until = after;
    }
    return last;
  }

  private boolean counts(AnsweredSheet sheet) {
    return exclusions.standing(sheet) == Standing.COUNTS && tally().layout().counts(sheet.scores());
  }

  Checkpoint checkpoint() {
    return new Checkpoint(
        answers, revision, approvals, tally().layout(), exclusions, tally().counts());
  }

  int answers() {
    return answers;
  }
}
