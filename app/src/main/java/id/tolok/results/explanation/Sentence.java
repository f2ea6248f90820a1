package id.tolok.results.explanation;

import id.tolok.achievement.Achievement.Measured;
import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.achievement.Reason;
import id.tolok.achievement.grade.Grade;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.List;
import java.util.stream.Collectors;

/// Says in one sentence why a number is what it is, or why there is none.
final class Sentence {

  private final ResultTexts texts;

  Sentence(ResultTexts texts) {
    this.texts = texts;
  }

  String of(IndicatorTarget target, Scored scored, Stretch stretch, List<Finding> remarks) {
    return switch (scored.achievement()) {
      case Measured measured -> measured(target, scored, stretch, measured);
      case NotMeasured(var reason) -> notMeasured(target, scored, reason, remarks);
    };
  }

  private String measured(
      IndicatorTarget target, Scored scored, Stretch stretch, Measured measured) {
    String key =
        measured.raw() == null
            ? "results.explain.sentence.ruled"
            : "results.explain.sentence." + target.rule().direction().name();
    String sentence =
        texts.w(
            key,
            texts.percent(measured.percent()),
            texts.actual(scored.actual(), target.unit()),
            texts.target(target, scored, stretch));
    String grade = scored.findGrade().map(Grade::name).orElse("");
    String raw =
        measured
            .differingRaw()
            .map(each ->
                " "
                    + texts.w(
                        "results.explain.sentence.capped",
                        texts.percent(each),
                        texts.percent(measured.percent())))
            .orElse("");
    return (grade.isEmpty()
            ? sentence + "."
            : sentence + "; " + texts.w("results.explain.sentence.grade", grade) + ".")
        + raw;
  }

  private String notMeasured(
      IndicatorTarget target, Scored scored, Reason reason, List<Finding> remarks) {
    return switch (reason) {
      case NOT_REPORTED ->
          texts.w("results.explain.sentence.missing", names(scored.actual(), target));
      case NO_EVENT ->
          texts.w(
              "results.explain.sentence.no-event",
              scored.actual() instanceof Value.NoEvent(var denominator) ? denominator : "");
      case NOT_PLANNED ->
          scored.actual() instanceof Value.Known
              ? texts.w(
                  "results.explain.sentence.not-planned",
                  texts.actual(scored.actual(), target.unit()))
              : texts.w("results.explain.sentence.not-planned.bare");
      case NOT_COMPUTABLE,
          FIGURE_OUT_OF_RANGE,
          ZERO_TARGET_NOT_ALLOWED,
          NEGATIVE_TARGET_NOT_ALLOWED,
          TARGET_KIND_MISMATCH ->
          texts.w(
              "results.explain.sentence.not-computable",
              texts.reason(reason).toLowerCase(texts.words().language().locale()),
              said(remarks));
    };
  }

  private static String names(Value actual, IndicatorTarget target) {
    return actual instanceof Value.Missing(var variables) && !variables.isEmpty()
        ? String.join("; ", variables)
        : target.indicator().stated().indicator();
  }

  private String said(List<Finding> remarks) {
    var messages = texts.words().findings();
    return remarks.stream().map(messages::message).collect(Collectors.joining(" "));
  }
}
