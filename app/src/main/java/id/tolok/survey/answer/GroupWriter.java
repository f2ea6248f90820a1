package id.tolok.survey.answer;

import id.tolok.database.ReservedDatabase;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake.Outcome;
import id.tolok.survey.store.sheet.AnswerWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// One thread that writes for all who wait: while a transaction commits, others queue up, and the
/// next transaction takes them all. So the busier it is, the less each sheet costs, and a single
/// one waits for nobody. Whoever waits is answered after the commit, or told that there was none.
@Component
class GroupWriter implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);

  private final Keeping keeping;
  private final WaitingSheets waiting = new WaitingSheets();
  private volatile boolean running;
  private @Nullable Thread thread;

  @Autowired
  GroupWriter(ReservedDatabase reserved, Clock clock) {
    this(keeping(AnswerWriter.over(reserved), clock));
  }

  GroupWriter(Keeping keeping) {
    this.keeping = keeping;
  }

  /// Writes sheets and commits.
  interface Keeping {

    /// @return what became of each; empty where somebody else has its round
    List<Optional<Outcome>> keep(List<GivenSheet> sheets);
  }

  static Keeping keeping(AnswerWriter writer, Clock clock) {
    return sheets -> writer.keep(sheets, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /// @return false where too many wait, or the program is ending
  boolean take(WaitingSheet sheet) {
    if (!running || !waiting.add(sheet)) {
      return false;
    }
    // Who came while the last ones were written for may have been overlooked.
    return running || !waiting.withdraw(sheet);
  }

  /// Before pages are served, and until the last of them is answered.
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("survey-intake").start(this::work);
  }

  /// Writes all that wait, then ends.
  @Override
  public void stop() {
    running = false;
    if (thread == null) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    try {
      while (running || !waiting.isEmpty()) {
        var together = waiting.next();
        if (!together.isEmpty()) {
          answer(together);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(List<WaitingSheet> together) {
    try {
      write(together);
    } catch (RuntimeException unforeseen) {
      // A fault of ours must neither leave anybody waiting nor end the thread that all rely on.
      LOG.error("{} sheets could not be written", together.size(), unforeseen);
      together.forEach(each -> each.fail(unforeseen));
    }
  }

  private void write(List<WaitingSheet> together) {
    try {
      keep(together);
    } catch (DataIntegrityViolationException refused) {
      apart(together);
    } catch (DataAccessException broken) {
      // The connection or its commit was lost. What was committed all the same is known by its
      // one-time numbers, so all are tried once more.
      LOG.warn("{} sheets are written once more: {}", together.size(), broken.getMessage());
      together.forEach(WaitingSheet::maybeKept);
      again(together);
    }
  }

  private void again(List<WaitingSheet> together) {
    try {
      keep(together);
    } catch (DataIntegrityViolationException refused) {
      if (together.size() > 1) {
        apart(together);
      } else {
        LOG.warn("a sheet of round {} cannot be written", together.getFirst().sheet().roundId());
        together.getFirst().fail(refused);
      }
    } catch (DataAccessException broken) {
      LOG.warn("{} sheets could not be written: {}", together.size(), broken.getMessage());
      together.forEach(each -> each.answer(Outcome.TRY_AGAIN));
    }
  }

  /// One of them cannot be written as it is; the others shall not suffer from it. A single one has
  /// a second try: its number may just have been used by another node, which it then learns.
  private void apart(List<WaitingSheet> together) {
    if (together.size() == 1) {
      again(together);
      return;
    }
    int half = together.size() / 2;
    write(together.subList(0, half));
    write(together.subList(half, together.size()));
  }

  /// Answers come after the commit.
  private void keep(List<WaitingSheet> together) {
    var outcomes = keeping.keep(together.stream().map(WaitingSheet::sheet).toList());
    var busy = new ArrayList<WaitingSheet>();
    for (int i = 0; i < together.size(); i++) {
      var each = together.get(i);
      outcomes.get(i).ifPresentOrElse(each::answer, () -> busy.add(each));
    }
    waiting.putBack(busy);
  }
}
