package id.tolok.results.web.open;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Percent;
import id.tolok.achievement.Reason;
import id.tolok.results.board.Average;
import id.tolok.results.board.Board;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;

/// Results in sentences for those who never saw a scorecard.
final class PlainWords {

  private final ResultTexts texts;

  PlainWords(ResultTexts texts) {
    this.texts = texts;
  }

  /// What a result means.
  String of(Scored scored) {
    return switch (scored.achievement()) {
      case Achievement.Measured(_, var percent, _) ->
          isReached(percent)
              ? texts.w("results.open.reached")
              : texts.w("results.open.not-reached", texts.percent(percent));
      case Achievement.NotMeasured(var reason) -> texts.w(key(reason));
    };
  }

  private static String key(Reason reason) {
    return switch (reason) {
      case NOT_PLANNED -> "results.open.not-planned";
      case NOT_REPORTED -> "results.open.not-reported";
      case NO_EVENT -> "results.open.no-event";
      case NOT_COMPUTABLE,
          FIGURE_OUT_OF_RANGE,
          ZERO_TARGET_NOT_ALLOWED,
          NEGATIVE_TARGET_NOT_ALLOWED,
          TARGET_KIND_MISMATCH ->
          "results.open.not-computable";
    };
  }

  /// The whole of an agency in a sentence.
  ///
  /// @param period up to when figures were approved
  String of(Board board, String period) {
    var measured = board.rows().stream().filter(Board.Row::isMeasured).toList();
    long reached =
        measured.stream()
            .filter(row ->
                row.scored().achievement().findPercent().filter(PlainWords::isReached).isPresent())
            .count();
    Average all =
        Average.of(
            board.rows().stream().map(row -> row.scored().achievement()).toList(), board.scale());
    return all.measured() == 0
        ? texts.w("results.open.nothing", period)
        : texts.w(
            "results.open.whole",
            period,
            texts.number(all.measured()),
            texts.number(all.planned()),
            texts.number(reached));
  }

  private static boolean isReached(Percent percent) {
    return percent.compareTo(Percent.HUNDRED) >= 0;
  }
}
