package id.tolok.survey.answer;

import id.tolok.survey.GivenSheet;
import id.tolok.survey.RoundState;
import id.tolok.survey.SheetIntake.Outcome;
import id.tolok.survey.store.AnswerWriter;
import id.tolok.survey.store.AnswerWriter.Objection;
import id.tolok.survey.store.NumberedSheet;
import id.tolok.survey.store.RoundHold;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Judges sheets and keeps those nothing speaks against, in the running transaction.
@Component
class SheetKeeping {

  private final AnswerWriter writer;
  private final Clock clock;

  SheetKeeping(AnswerWriter writer, Clock clock) {
    this.writer = writer;
    this.clock = clock;
  }

  /// Keeps what can be kept; each sheet is judged by itself. One-time numbers and tickets differ
  /// from sheet to sheet.
  ///
  /// @return outcomes by sheet; those whose round somebody else has right now are absent
  Map<WaitingSheet, Outcome> keep(List<WaitingSheet> waiting) {
    var holds =
        writer.holdFree(
            waiting.stream().map(each -> each.sheet().roundId()).collect(Collectors.toSet()));
    var outcomes = new HashMap<WaitingSheet, Outcome>();
    var open = new ArrayList<WaitingSheet>();
    for (var each : waiting) {
      switch (holds.get(each.sheet().roundId())) {
        case RoundHold.Held held when takes(held, each.sheet()) -> open.add(each);
        case RoundHold.Held _, RoundHold.Gone _ -> outcomes.put(each, Outcome.ROUND_CLOSED);
        case RoundHold.Busy _ -> {}
        case null -> throw new IllegalStateException("a round without an answer");
      }
    }
    if (open.isEmpty()) {
      return outcomes;
    }
    var kept = new ArrayList<GivenSheet>();
    var objections = writer.objections(open.stream().map(WaitingSheet::sheet).toList());
    for (int i = 0; i < open.size(); i++) {
      var outcome = outcome(objections.get(i));
      outcomes.put(open.get(i), outcome);
      if (outcome == Outcome.KEPT) {
        kept.add(open.get(i).sheet());
        open.get(i).written();
      }
    }
    write(kept, holds);
    return outcomes;
  }

  /// Keeps all sheets of one round, or none.
  List<Outcome> keepAll(List<GivenSheet> sheets) {
    long roundId = sheets.getFirst().roundId();
    if (sheets.stream().anyMatch(sheet -> sheet.roundId() != roundId)) {
      throw new IllegalArgumentException("sheets of several rounds");
    }
    var hold = writer.hold(roundId);
    var objections = writer.objections(sheets);
    var numbers = new HashSet<GivenSheet.FormToken>();
    var outcomes = new ArrayList<Outcome>();
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      if (!(hold instanceof RoundHold.Held held && takes(held, sheet))) {
        outcomes.add(Outcome.ROUND_CLOSED);
      } else if (!numbers.add(sheet.formToken())) {
        outcomes.add(Outcome.KNOWN);
      } else {
        outcomes.add(outcome(objections.get(i)));
      }
    }
    if (outcomes.stream().allMatch(outcome -> outcome == Outcome.KEPT)) {
      write(sheets, Map.of(roundId, hold));
    }
    return outcomes;
  }

  /// Who answers by themselves does so on the round's days; what was filled in on paper is typed in
  /// when there is time, until the index is approved.
  private static boolean takes(RoundHold.Held round, GivenSheet sheet) {
    return switch (sheet.channel()) {
      case PUBLIC, KIOSK -> {
        LocalDate day = round.day(sheet.hour());
        yield round.state() == RoundState.OPEN
            && !day.isBefore(round.opensOn())
            && !day.isAfter(round.closesOn());
      }
      case PAPER, FILE -> round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED;
    };
  }

  private static Outcome outcome(Objection objection) {
    return switch (objection) {
      case NONE -> Outcome.KEPT;
      case NUMBER_USED -> Outcome.KNOWN;
      case TICKET_SPENT -> Outcome.TICKET_SPENT;
    };
  }

  private void write(List<GivenSheet> kept, Map<Long, RoundHold> holds) {
    var last = new HashMap<Long, Integer>();
    var numbered = new ArrayList<NumberedSheet>();
    for (var sheet : kept) {
      if (holds.get(sheet.roundId()) instanceof RoundHold.Held held) {
        int number = last.merge(sheet.roundId(), held.answers() + 1, (before, _) -> before + 1);
        numbered.add(new NumberedSheet(sheet, number, held.day(sheet.hour())));
      }
    }
    if (!numbered.isEmpty()) {
      writer.write(numbered, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
  }
}
