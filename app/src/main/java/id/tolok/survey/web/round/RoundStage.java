package id.tolok.survey.web.round;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Words;
import id.tolok.survey.Round;
import java.time.LocalDate;
import java.util.Locale;

/// Where a round stands on a day, as people say it: an open one may still wait for its first day,
/// or have its last behind it.
public enum RoundStage {
  DRAFT(Tone.PLAIN),
  SCHEDULED(Tone.INFO),
  OPEN(Tone.GOOD),
  OVER(Tone.WARNING),
  CLOSED(Tone.INFO),
  APPROVED(Tone.GOOD);

  private final Tone tone;

  RoundStage(Tone tone) {
    this.tone = tone;
  }

  /// @param today where the agency is
  public static RoundStage of(Round round, LocalDate today) {
    return switch (round.state()) {
      case DRAFT -> DRAFT;
      case OPEN ->
          today.isBefore(round.opensOn())
              ? SCHEDULED
              : today.isAfter(round.closesOn()) ? OVER : OPEN;
      case CLOSED -> CLOSED;
      case APPROVED -> APPROVED;
    };
  }

  public Badge badge(Words words) {
    return new Badge(tone, words.get("survey.state." + name().toLowerCase(Locale.ROOT)));
  }
}
