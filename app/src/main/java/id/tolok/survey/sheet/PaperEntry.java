package id.tolok.survey.sheet;

import id.tolok.satisfaction.SheetLayout;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.store.sheet.RoundHold;
import id.tolok.survey.store.sheet.SheetBatches;
import id.tolok.survey.store.sheet.SheetRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps sheets of paper, one transaction for each: one that is refused does not hold up the
/// others.
///
/// A correction is a new sheet; the old one stays and does not count any more.
@Service
public final class PaperEntry {

  private static final String CORRECTED = "Dikoreksi";

  private final Gate gate;
  private final Rounds rounds;
  private final SheetIntake intake;
  private final SheetAccess access;
  private final SheetRows sheets;
  private final SheetBatches batches;
  private final TransactionTemplate transactions;
  private final Clock clock;

  PaperEntry(
      Gate gate,
      Rounds rounds,
      SheetIntake intake,
      SheetAccess access,
      SheetRows sheets,
      SheetBatches batches,
      TransactionTemplate transactions,
      Clock clock) {
    this.gate = gate;
    this.rounds = rounds;
    this.intake = intake;
    this.access = access;
    this.sheets = sheets;
    this.batches = batches;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Keeps a sheet.
  ///
  /// @throws id.tolok.shell.viewer.NotFound where the round is outside of scope
  public PaperOutcome keep(Round round, PaperSheet sheet) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    if (!fits(questionnaire, sheet.scores())) {
      return new PaperOutcome.WrongScores();
    }
    var service =
        rounds.services(round.agencyId()).stream()
            .filter(
                each -> each.id() == sheet.serviceId() && round.serviceIds().contains(each.id()))
            .findFirst();
    if (service.isEmpty()) {
      return new PaperOutcome.WrongService();
    }
    String scores = FreeService.filled(service.get(), questionnaire.questions(), sheet.scores());
    return Objects.requireNonNull(
        transactions.execute(status -> {
          var outcome = keep(round, access.hold(round.id()), sheet.with(scores));
          if (!(outcome instanceof PaperOutcome.Kept)) {
            status.setRollbackOnly();
          }
          return outcome;
        }));
  }

  /// Whether there is one answer for each question, each of them possible.
  static boolean fits(Questionnaire questionnaire, String scores) {
    return scores.length() == questionnaire.questions().size()
        && scores
            .chars()
            .allMatch(score -> score == SheetLayout.EMPTY || (score >= '1' && score <= '4'));
  }

  private PaperOutcome keep(Round round, RoundHold.Held held, PaperSheet sheet) {
    if (held.state() != RoundState.OPEN) {
      return new PaperOutcome.NotOpen(held.state());
    }
    LocalDate today = held.day(clock.instant());
    LocalDate last = today.isBefore(held.closesOn()) ? today : held.closesOn();
    if (sheet.day().isBefore(held.opensOn()) || sheet.day().isAfter(last)) {
      return new PaperOutcome.WrongDay(held.opensOn(), last);
    }
    long batch = batch(round, held, today);
    return switch (intake.giveAll(List.of(given(round, held, sheet, batch))).getFirst()) {
      case KEPT -> settled(round, sheet, held.answers() + 1, batch);
      case KNOWN -> new PaperOutcome.Known();
      case ROUND_CLOSED -> new PaperOutcome.NotOpen(RoundState.CLOSED);
      case TICKET_SPENT, TRY_AGAIN ->
          throw new IllegalStateException("a sheet of paper has no ticket and waits for nobody");
    };
  }

  /// One batch for all a clerk types in a round on a day.
  private long batch(Round round, RoundHold.Held held, LocalDate today) {
    var viewer = CurrentViewer.get();
    var since = today.atStartOfDay(held.zone()).toInstant();
    var running = batches.findPaper(round.id(), viewer.accountId(), since);
    if (running.isPresent()) {
      return running.getAsLong();
    }
    long batch =
        batches.begin(
            new SheetBatches.Beginning(
                round.agencyId(),
                round.id(),
                Channel.PAPER,
                null,
                null,
                viewer.accountId(),
                viewer.name(),
                clock.instant()));
    access.record(
        "survey.paper-begun",
        SheetAccess.subject(batch),
        round.agencyId(),
        Map.of("round", round.id()));
    return batch;
  }

  private static GivenSheet given(Round round, RoundHold.Held held, PaperSheet sheet, long batch) {
    return new GivenSheet(
        round.agencyId(),
        round.id(),
        sheet.serviceId(),
        OptionalLong.empty(),
        Channel.PAPER,
        sheet.slot().on(sheet.day(), held.zone()),
        sheet.respondent(),
        sheet.scores(),
        sheet.key(),
        0,
        null,
        OptionalLong.of(batch));
  }

  /// After the sheet itself: only now it is known that this is not the same sheet sent again.
  private PaperOutcome settled(Round round, PaperSheet sheet, int number, long batch) {
    if (sheet.replaces().isPresent()) {
      int old = sheet.replaces().getAsInt();
      if (!sheets.leaveOut(
          round.agencyId(), round.id(), old, access.leaving(CORRECTED), OptionalInt.of(number))) {
        return new PaperOutcome.NotReplaceable(old);
      }
      sheets.raiseRevision(round.id());
      access.record(
          "survey.sheet-corrected",
          SheetAccess.subject(round, old),
          round.agencyId(),
          Map.of("replacedBy", number));
    }
    if (sheet.paperNumber().isPresent()) {
      int paper = sheet.paperNumber().getAsInt();
      var known = sheets.findPaper(round.id(), paper, number);
      if (known.isPresent() && sheet.twice() == PaperSheet.Twice.ASK) {
        return new PaperOutcome.PaperKnown(known.get());
      }
      sheets.addPapers(round.agencyId(), round.id(), Map.of(number, paper));
    }
    return new PaperOutcome.Kept(number, batch);
  }
}
