package id.tolok.intake.web.listing;

import id.tolok.intake.ReadingStatus;
import id.tolok.intake.ReadingStatus.Phase;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.Map;

/// Shows readings as lines of a list.
public final class ReadingLines {

  private final Words words;
  private final Formats format;
  private final Map<Long, String> agencies;

  /// @param agencies names by id
  public ReadingLines(Words words, Formats format, Map<Long, String> agencies) {
    this.words = words;
    this.format = format;
    this.agencies = Map.copyOf(agencies);
  }

  public ReadingLine line(ReadingStatus status) {
    var review = status.review();
    return new ReadingLine(
        status.id(),
        "/keputusan/berkas/" + status.id(),
        status.fileName(),
        agencies.getOrDefault(status.agencyId(), ""),
        state(status),
        !status.isEnded(),
        detail(status),
        counts(status),
        status.errorCount() > 0 ? Tone.BAD : status.warningCount() > 0 ? Tone.WARNING : Tone.GOOD,
        status.uploadedBy(),
        format.time(status.uploadedAt()),
        review == null ? "" : "/keputusan/tinjauan/" + review.id(),
        status.phase() == Phase.READ,
        !status.agencyConfirmed());
  }

  /// The word for how far a reading is: the reader's phase, then the review's state.
  public Badge state(ReadingStatus status) {
    var review = status.review();
    if (status.phase() != Phase.READ || review == null) {
      return new Badge(tone(status.phase()), words.get("intake.phase." + status.phase().name()));
    }
    var tone =
        switch (review.state()) {
          case OPEN -> Tone.INFO;
          case ACCEPTED -> Tone.GOOD;
          case DISCARDED, REPLACED -> Tone.PLAIN;
        };
    return new Badge(tone, words.get("intake.review.state." + review.state().name()));
  }

  private static Tone tone(Phase phase) {
    return switch (phase) {
      case WAITING -> Tone.PLAIN;
      case READING, CHECKING -> Tone.INFO;
      case READ -> Tone.WARNING;
      case UNREADABLE, GIVEN_UP -> Tone.BAD;
    };
  }

  private String detail(ReadingStatus status) {
    return switch (status.phase()) {
      case WAITING ->
          status.waitingBefore() == 0
              ? words.get("intake.waiting.next")
              : words.get("intake.waiting.before", format.number(status.waitingBefore()));
      case READING -> words.get("intake.waiting.reading");
      case CHECKING -> words.get("intake.waiting.checking");
      case UNREADABLE -> status.problem() == null ? "" : status.problem();
      case GIVEN_UP -> words.get("intake.waiting.given-up");
      case READ -> decree(status);
    };
  }

  private String decree(ReadingStatus status) {
    var parts = new ArrayList<String>();
    if (status.decreeNumber() != null) {
      parts.add(words.get("intake.line.number", status.decreeNumber()));
    }
    if (status.periodStart() != null && status.periodEnd() != null) {
      parts.add(
          status.periodStart().equals(status.periodEnd())
              ? status.periodStart().toString()
              : status.periodStart() + "–" + status.periodEnd());
    }
    parts.add(status.format());
    return String.join(" · ", parts);
  }

  private String counts(ReadingStatus status) {
    if (status.phase() != Phase.READ) {
      return "";
    }
    var rows = words.get("intake.line.rows", format.number(status.indicatorCount()));
    int findings = status.errorCount() + status.warningCount();
    return findings == 0
        ? rows
        : rows
            + ", "
            + words.get(
                "intake.line.findings",
                format.number(status.errorCount()),
                format.number(status.warningCount()));
  }
}
