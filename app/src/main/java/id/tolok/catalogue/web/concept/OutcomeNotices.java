package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.concept.Outcome;
import id.tolok.shell.Notice;
import id.tolok.shell.Visit;
import org.springframework.stereotype.Component;

/// Says what became of a decision, with the way back.
@Component
final class OutcomeNotices {

  private final Visit visit;

  OutcomeNotices(Visit visit) {
    this.visit = visit;
  }

  /// @param what was done, end of a key under `catalogue.concept.done`
  Notice of(Outcome outcome, String what) {
    return switch (outcome) {
      case Outcome.Done(var decision, _, var count) ->
          Notice.good(visit.w("catalogue.concept.done." + what, visit.format().number(count)))
              .undoneAt("/katalog/konsep/putusan/" + decision + "/urung");
      case Outcome.NotDone notDone -> Notice.bad(text(notDone));
    };
  }

  /// Why it was not done, and what to do.
  String text(Outcome.NotDone notDone) {
    return visit.w("catalogue.concept.not-done." + notDone.cause().name(), notDone.detail());
  }
}
