package id.tolok.survey.round;

import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.RoundWork;
import id.tolok.survey.store.round.RoundStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Closes rounds whose last day, and the days for typing in paper after it, are over. Answers of
/// the public stop at midnight without it; this only ends the waiting.
@Component
class RoundClock {

  private static final Logger LOG = LoggerFactory.getLogger(RoundClock.class);

  private static final long PAUSE_MILLIS = 600_000;
  private static final long FIRST_PAUSE_MILLIS = 60_000;

  private final RoundStore rounds;
  private final RoundWork work;
  private final Organizations organizations;
  private final Clock clock;

  RoundClock(RoundStore rounds, RoundWork work, Organizations organizations, Clock clock) {
    this.rounds = rounds;
    this.work = work;
    this.organizations = organizations;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = FIRST_PAUSE_MILLIS)
  void go() {
    int closed = CurrentViewer.asProgram(this::closeOver);
    if (closed > 0) {
      LOG.info("{} survey rounds closed after their last day", closed);
    }
  }

  /// @return how many rounds were closed
  int closeOver() {
    var latest = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jayapura"));
    return (int)
        rounds.openAfter(latest.minusDays(RoundWork.PAPER_DAYS)).stream()
            .filter(this::isOver)
            .filter(round -> work.close(round.id()) instanceof RoundWork.Stepped.Done)
            .count();
  }

  /// A round of the past that was opened today to type its paper in gets the same days.
  private boolean isOver(Round round) {
    var zone = organizations.agency(round.agencyId()).zone().id();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return rounds.events(round.id()).stream()
        .filter(event -> event.state() == RoundState.OPEN)
        .map(event -> LocalDate.ofInstant(event.at(), zone))
        .reduce(round.closesOn(), (one, other) -> one.isAfter(other) ? one : other)
        .plusDays(RoundWork.PAPER_DAYS)
        .isBefore(today);
  }
}
