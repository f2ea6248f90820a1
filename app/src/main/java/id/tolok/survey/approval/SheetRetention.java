package id.tolok.survey.approval;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.store.result.ApprovalStore;
import id.tolok.survey.store.result.ApprovalStore.Expired;
import id.tolok.survey.store.round.RoundStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Erases the sheets of approved rounds when their time is over. What was counted of them stays in
/// the frozen document.
@Component
class SheetRetention {

  private static final Logger LOG = LoggerFactory.getLogger(SheetRetention.class);

  @BasedOn(value = Regulation.TOLOK_DECISION, place = "retention of survey sheets")
  private static final int YEARS = 2;

  private static final long PAUSE_MILLIS = 6 * 3_600_000;
  private static final long FIRST_PAUSE_MILLIS = 300_000;

  private final ApprovalStore store;
  private final RoundStore rounds;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SheetRetention(
      ApprovalStore store,
      RoundStore rounds,
      AuditTrail trail,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.store = store;
    this.rounds = rounds;
    this.trail = trail;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = FIRST_PAUSE_MILLIS)
  void go() {
    int sheets = CurrentViewer.asProgram(this::eraseExpired);
    if (sheets > 0) {
      LOG.info("{} survey sheets erased, their time is over", sheets);
    }
  }

  /// @return how many sheets
  int eraseExpired() {
    int sheets = 0;
    var oldest = oldest(clock.instant());
    for (var expired : store.approvedBefore(oldest)) {
      sheets += erase(expired, oldest);
    }
    return sheets;
  }

  private static Instant oldest(Instant now) {
    return now.atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant();
  }

  /// Looks again once the round is held: its approval may have been taken back meanwhile, and a
  /// round that is counted again needs its sheets.
  private int erase(Expired round, Instant oldest) {
    Integer erased =
        transaction.execute(_ -> {
          rounds.hold(round.roundId());
          if (!store.approvedBefore(oldest).contains(round)) {
            return 0;
          }
          int sheets = store.eraseSheets(round.roundId());
          trail.record(
              Change.of("survey.sheets-erased", "survey.round/" + round.roundId(), round.agencyId())
                  .from("{\"sheets\":%d}".formatted(sheets)));
          return sheets;
        });
    return erased;
  }
}
