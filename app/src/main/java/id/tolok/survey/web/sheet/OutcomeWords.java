package id.tolok.survey.web.sheet;

import id.tolok.shell.Visit;
import id.tolok.survey.RoundState;
import id.tolok.survey.sheet.PaperOutcome;
import org.springframework.stereotype.Component;

/// Says what became of a sheet of paper, and what to do where it was not kept.
@Component
public class OutcomeWords {

  private final Visit visit;

  OutcomeWords(Visit visit) {
    this.visit = visit;
  }

  String words(PaperOutcome outcome) {
    return switch (outcome) {
      case PaperOutcome.Kept(var number, _) ->
          visit.w("survey.sheet.kept", visit.format().number(number));
      case PaperOutcome.Known() -> visit.w("survey.sheet.known");
      case PaperOutcome.PaperKnown(var sheet) ->
          visit.w(
              "survey.sheet.paper-known",
              sheet.paperNumber().orElse(0),
              visit.format().number(sheet.number()),
              sheet.enteredByName());
      case PaperOutcome.NotOpen(var state) -> notOpen(state);
      case PaperOutcome.WrongDay(var first, var last) ->
          last.isBefore(first)
              ? visit.w("survey.sheet.wrong-day.early", visit.format().date(first))
              : visit.w(
                  "survey.sheet.wrong-day", visit.format().date(first), visit.format().date(last));
      case PaperOutcome.WrongService() -> visit.w("survey.sheet.fault.service");
      case PaperOutcome.WrongScores() -> visit.w("survey.sheet.wrong-scores");
      case PaperOutcome.NotReplaceable(var number) ->
          visit.w("survey.sheet.not-replaceable", visit.format().number(number));
    };
  }

  public String notOpen(RoundState state) {
    return visit.w("survey.sheet.not-open." + state.name());
  }
}
