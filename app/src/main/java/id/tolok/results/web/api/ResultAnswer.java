package id.tolok.results.web.api;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.MeanAchievement;
import id.tolok.achievement.Percent;
import id.tolok.achievement.Target;
import id.tolok.formula.Value;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The results of one agency in one stretch, as other programs read them.
@Schema(name = "AgencyResults", description = "What the indicators of an agency reached.")
record ResultAnswer(
    @Schema(example = "4") long agencyId,
    @Schema(example = "2026") int year,
    @Schema(description = "B03, Q1, SD2, T, T2.", example = "Q1") String stretch,
    @Schema(description = "ENTERED, SUBMITTED or APPROVED.", example = "SUBMITTED") String basis,
    CoverageAnswer coverage,
    List<IndicatorAnswer> indicators) {

  /// An average is never told without how much stands behind it.
  @Schema(
      name = "Coverage",
      description =
          "The mean achievement of the main indicators (IKU), or of all where the decree has none,"
              + " and how much stands behind it.")
  record CoverageAnswer(
      @Schema(description = "Absent where nothing was measured.", example = "97.41")
          @Nullable BigDecimal meanPercent,
      @Schema(description = "Indicators with a number.", example = "17") int measured,
      @Schema(description = "Indicators with a target.", example = "23") int planned,
      @Schema(description = "Indicators with a target and no actual yet.", example = "6")
          int unreported) {

    static CoverageAnswer of(MeanAchievement mean) {
      return new CoverageAnswer(
          mean.findPercent().map(Percent::rounded).orElse(null),
          mean.measured(),
          mean.planned(),
          mean.unreported());
    }
  }

  /// One indicator.
  @Schema(name = "IndicatorResult")
  record IndicatorAnswer(
      @Schema(description = "Key of the indicator through all decrees.", example = "204")
          long lineageId,
      String name,
      @Schema(example = "%") @Nullable String unit,
      TargetAnswer target,
      @Schema(
              description = "Absent where there is none; `actualReason` says why.",
              example = "85.5")
          @Nullable BigDecimal actual,
      @Schema(description = "MISSING, NO_EVENT or FAILED where there is no actual.")
          @Nullable String actualReason,
      @Schema(description = "Variables without a figure, where the actual is missing.")
          List<String> missing,
      @Schema(description = "What counts, capped.", example = "102.3")
          @Nullable BigDecimal achievementPercent,
      @Schema(description = "Before the cap, where it differs.") @Nullable BigDecimal rawPercent,
      @Schema(description = "Why there is no achievement.", example = "NOT_REPORTED")
          @Nullable String achievementReason,
      @Schema(example = "Sangat Tinggi") @Nullable String grade,
      @Schema(description = "From 1, the worst.", example = "5") @Nullable Integer gradeLevel) {

    static IndicatorAnswer of(IndicatorTarget target, Scored scored) {
      var achievement = scored.achievement();
      return new IndicatorAnswer(
          target.indicator().lineageId(),
          target.indicator().stated().indicator(),
          target.unit(),
          TargetAnswer.of(scored.target()),
          scored.actual() instanceof Value.Known(var number) ? number : null,
          reason(scored.actual()),
          scored.actual() instanceof Value.Missing(var names) ? names : List.of(),
          achievement.findPercent().map(Percent::rounded).orElse(null),
          achievement instanceof Achievement.Measured measured
              ? measured.differingRaw().map(Percent::rounded).orElse(null)
              : null,
          achievement instanceof Achievement.NotMeasured(var why) ? why.name() : null,
          scored.findGrade().map(grade -> grade.name()).orElse(null),
          scored.findGrade().map(grade -> grade.level()).orElse(null));
    }

    static @Nullable String reason(Value value) {
      return switch (value) {
        case Value.Known _ -> null;
        case Value.Missing _ -> "MISSING";
        case Value.NoEvent _ -> "NO_EVENT";
        case Value.Failed _ -> "FAILED";
      };
    }
  }

  /// What was planned.
  @Schema(name = "ResultTarget")
  record TargetAnswer(
      @Schema(description = "VALUE, RANGE or NOT_PLANNED.", example = "VALUE") String kind,
      @Nullable BigDecimal value,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high) {

    static TargetAnswer of(Target target) {
      return switch (target) {
        case Target.Value(var figure) -> new TargetAnswer("VALUE", figure, null, null);
        case Target.Range(var low, var high) -> new TargetAnswer("RANGE", null, low, high);
        case Target.NotPlanned() -> new TargetAnswer("NOT_PLANNED", null, null, null);
      };
    }
  }

  static ResultAnswer of(AgencyScorecard card, Stretch stretch) {
    return new ResultAnswer(
        card.agencyId(),
        card.year(),
        StretchCode.of(stretch),
        card.basis().name(),
        CoverageAnswer.of(card.mean(stretch)),
        card.targets().stream()
            .map(target ->
                IndicatorAnswer.of(
                    target, card.card().scored(target.indicator().lineageId(), stretch)))
            .toList());
  }
}
