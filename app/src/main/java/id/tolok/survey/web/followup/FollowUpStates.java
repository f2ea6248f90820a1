package id.tolok.survey.web.followup;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.survey.FollowUp;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Says how a follow-up stands.
public record FollowUpStates(SurveyTexts texts, LocalDate today) {

  /// How many days before its day a follow-up is pointed out.
  private static final int SOON_DAYS = 14;

  public Badge state(FollowUp followUp) {
    if (followUp.done().isPresent()) {
      return new Badge(Tone.GOOD, texts.w("survey.follow-up.state.done"));
    }
    long days = ChronoUnit.DAYS.between(today, followUp.dueOn());
    if (days < 0) {
      return new Badge(Tone.BAD, texts.w("survey.follow-up.state.late", texts.number(-days)));
    }
    return days <= SOON_DAYS
        ? new Badge(Tone.WARNING, texts.w("survey.follow-up.state.soon", texts.number(days)))
        : new Badge(Tone.PLAIN, texts.w("survey.follow-up.state.planned"));
  }
}
