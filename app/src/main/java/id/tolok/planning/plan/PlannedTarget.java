package id.tolok.planning.plan;

import id.tolok.achievement.AchievementFinding;
import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.figures.FigureBook.StatedTarget;
import id.tolok.figures.form.FormRemark;
import id.tolok.figures.form.MeasurePlan;
import id.tolok.figures.form.TargetText;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingCode;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.finding.TargetFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How one indicator is measured in a year: what its decree says, and before it what people said.
record PlannedTarget(
    AcceptedIndicator indicator,
    Expression expression,
    boolean comparable,
    @Nullable String unit,
    AchievementRule rule,
    TargetPlan targets,
    @Nullable String inWords,
    int revision,
    List<Finding> remarks) {

  /// Remarks on a target that the setting of a person has replaced, or that are said better here.
  private static final Set<FindingCode> ON_THE_DECREE =
      Set.of(
          FormRemark.TARGET_IN_WORDS,
          FormRemark.TARGET_DOUBTFUL,
          FormRemark.TARGET_WAS_LIMIT,
          FormRemark.TARGETS_CUMULATIVE,
          AchievementFinding.TARGET_SPLIT_MISMATCH);

  /// @param standing what a person said; null where nobody did
  static PlannedTarget of(
      AcceptedIndicator indicator,
      int year,
      NamedFigures figures,
      @Nullable Standing standing,
      Cap cap) {
    Expression formula = formula(indicator);
    String unit = standing == null ? null : standing.setting().unit();
    var measured =
        MeasurePlan.of(
            indicator.stated(),
            formula,
            unit == null ? null : new StatedTarget(unit, null, null, Map.of()),
            year,
            name -> figures.find(name).map(PlannedYear::adding));
    return standing == null
        ? byDecree(indicator, year, measured, cap)
        : byPerson(indicator, year, measured, standing, cap);
  }

  IndicatorTarget target(boolean waiting) {
    var all = new ArrayList<>(remarks);
    if (waiting) {
      all.add(TargetChecks.finding(TargetFinding.TARGET_REVISION_WAITS));
    }
    return new IndicatorTarget(indicator, unit, rule, targets, inWords, revision, all);
  }

  private static PlannedTarget byDecree(
      AcceptedIndicator indicator, int year, MeasurePlan measured, Cap cap) {
    TargetText text = text(indicator, year);
    boolean unclear = isUnclearZero(measured);
    TargetPlan targets =
        unclear
            ? TargetPlan.none(measured.targets().consolidation())
            : evenly(measured.targets(), measured.rule().direction());
    var remarks = new ArrayList<Finding>();
    String inWords = null;
    if (unclear) {
      remarks.add(TargetChecks.finding(TargetFinding.TARGET_ZERO_UNCLEAR, Integer.toString(year)));
    } else if (text instanceof TargetText.InWords(var words)) {
      inWords = words;
      remarks.add(TargetChecks.finding(TargetFinding.TARGET_WORDS_UNVALUED, words));
    } else if (targets.annual() instanceof Target.NotPlanned
        && !(text instanceof TargetText.Doubtful)) {
      remarks.add(TargetChecks.finding(TargetFinding.TARGET_MISSING, Integer.toString(year)));
    }
    remarks.addAll(
        TargetChecks.of(
            indicator.stated(), targets.annual(), measured.rule().direction(), measured.unit()));
    measured.remarks().stream()
        .filter(remark -> remark.code() != FormRemark.TARGET_IN_WORDS)
        .forEach(remarks::add);
    return new PlannedTarget(
        indicator,
        measured.expression(),
        measured.comparable(),
        measured.unit(),
        measured.rule().withCap(cap),
        targets,
        inWords,
        0,
        remarks);
  }

  private static PlannedTarget byPerson(
      AcceptedIndicator indicator, int year, MeasurePlan measured, Standing standing, Cap cap) {
    TargetSetting setting = standing.setting();
    TargetSplit split = setting.split(measured.targets().consolidation());
    var remarks = new ArrayList<>(split.remarks());
    remarks.addAll(
        TargetChecks.of(
            indicator.stated(), setting.annual(), setting.judging().direction(), measured.unit()));
    String decree = decreeText(indicator, year);
    if (decree != null && !Objects.equals(decree, standing.decreeTarget())) {
      remarks.add(
          TargetChecks.finding(
              TargetFinding.TARGET_DECREE_DIFFERS, decree, TargetWriting.of(setting)));
    }
    measured.remarks().stream()
        .filter(remark -> !ON_THE_DECREE.contains(remark.code()))
        .forEach(remarks::add);
    return new PlannedTarget(
        indicator,
        measured.expression(),
        measured.comparable(),
        measured.unit(),
        setting.judging().rule(cap),
        split.plan(),
        setting.inWords(),
        standing.number(),
        remarks);
  }

  /// Quarters nobody set are those a person gets who chooses the even split.
  private static TargetPlan evenly(TargetPlan targets, Direction direction) {
    return targets.basis() == TargetBasis.SPLIT
        ? TargetSplit.of(
                targets.annual(), SplitRule.EVEN, Map.of(), targets.consolidation(), direction)
            .plan()
        : targets;
  }

  /// More is better and the decree says 0: a table of several years often means "not this year".
  private static boolean isUnclearZero(MeasurePlan measured) {
    return measured.targets().annual() instanceof Target.Value(var figure)
        && figure.signum() == 0
        && measured.rule().direction() == Direction.HIGHER
        && measured.targets().quarters().values().stream()
            .allMatch(target -> TargetPlan.low(target).signum() == 0);
  }

  private static TargetText text(AcceptedIndicator indicator, int year) {
    String text = decreeText(indicator, year);
    return text == null ? new TargetText.Blank() : TargetText.ofCatalogue(text);
  }

  /// The decree's own words for a year's target; null where it has none.
  static @Nullable String decreeText(AcceptedIndicator indicator, int year) {
    return indicator.stated().targets().get(Integer.toString(year));
  }

  private static @Nullable Expression formula(AcceptedIndicator indicator) {
    String text = indicator.stated().formula().expression();
    return text == null ? null : Formulas.parse(text).expression().orElse(null);
  }
}
