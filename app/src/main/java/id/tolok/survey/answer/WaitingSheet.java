package id.tolok.survey.answer;

import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake.Outcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A sheet whose giver waits for its outcome.
final class WaitingSheet {

  private final GivenSheet sheet;
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

  /// Touched by the thread that writes alone.
  private boolean maybeKept;

  WaitingSheet(GivenSheet sheet) {
    this.sheet = sheet;
  }

  GivenSheet sheet() {
    return sheet;
  }

  /// It was written, and nobody knows whether it was committed: if its number turns out to be used,
  /// it was.
  void maybeKept() {
    maybeKept = true;
  }

  void answer(Outcome answer) {
    outcome.complete(answer == Outcome.KNOWN && maybeKept ? Outcome.KEPT : answer);
  }

  void fail(RuntimeException reason) {
    outcome.completeExceptionally(reason);
  }

  /// Whether nobody waits any more.
  boolean over() {
    return outcome.isDone();
  }

  /// Waits for the outcome. Who waited too long is told to try again, and is not written any more
  /// unless that has begun.
  Outcome await(long seconds) {
    try {
      return outcome.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      answer(Outcome.TRY_AGAIN);
      return outcome.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Outcome.TRY_AGAIN;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
