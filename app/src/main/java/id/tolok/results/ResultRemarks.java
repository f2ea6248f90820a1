package id.tolok.results;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Achievement.Measured;
import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.achievement.AchievementFinding;
import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.figures.form.FormRemark;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingCode;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.SourceSpan;
import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.Scored;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Says why a result has no number, and what to know about the one it has. Forms, trees and the
/// explanation of a number all say it with these findings.
public final class ResultRemarks {

  private static final SourceSpan NOWHERE = SourceSpan.of(1, 1, 1, 1);
  private static final int DECIMALS = 2;

  private final Set<Finding> remarks = new LinkedHashSet<>();

  private final FindingMessages messages;

  private ResultRemarks(FindingMessages messages) {
    this.messages = messages;
  }

  /// Gaps first, then the target, then the achievement; each once.
  ///
  /// @param messages of the language they will be read in: a formula that fails says why
  public static List<Finding> of(
      IndicatorTarget target, Scored scored, int year, FindingMessages messages) {
    var remarks = new ResultRemarks(messages);
    remarks.actual(scored.actual());
    remarks.target(target, scored.target(), year);
    remarks.achievement(target.rule(), scored.achievement());
    remarks.remarks.addAll(target.remarks());
    return remarks.saidOnce();
  }

  /// Planning and the form may say the same in the same words.
  private List<Finding> saidOnce() {
    Set<String> said = new HashSet<>();
    return remarks.stream().filter(remark -> said.add(messages.message(remark))).toList();
  }

  private void actual(Value actual) {
    switch (actual) {
      case Value.Known _ -> {}
      case Value.Missing(var names) -> add(FormRemark.FIGURES_MISSING, String.join("; ", names));
      case Value.NoEvent(var denominator) -> add(FormRemark.NOTHING_HAPPENED, denominator);
      case Value.Failed(var cause) -> add(FormRemark.FORMULA_FAILED, messages.message(cause));
    }
  }

  private void target(IndicatorTarget indicator, Target target, int year) {
    boolean said =
        indicator.remarks().stream()
            .anyMatch(remark ->
                remark.code() == FormRemark.TARGET_IN_WORDS
                    || remark.code() == FormRemark.TARGET_DOUBTFUL
                    || remark.code() == FormRemark.NO_ANNUAL_TARGET);
    if (target instanceof Target.NotPlanned && !said) {
      if (indicator.plan().annual() instanceof Target.NotPlanned) {
        add(FormRemark.NO_ANNUAL_TARGET, Integer.toString(year));
      } else {
        add(FormRemark.NO_QUARTER_TARGET);
      }
    }
  }

  private void achievement(AchievementRule rule, Achievement achievement) {
    switch (achievement) {
      case Measured measured -> {
        for (AchievementFinding finding : measured.findings()) {
          add(finding);
        }
        measured
            .differingRaw()
            .ifPresent(raw ->
                add(
                    FormRemark.ofRaw(rule, raw, measured.percent()),
                    IndonesianNumber.rounded(raw.rounded(), DECIMALS)));
      }
      case NotMeasured(var reason) -> {
        if (!isSaid(reason)) {
          add(reason);
        }
      }
    }
  }

  /// Reasons that the actual or the target gave in more detail.
  private static boolean isSaid(Reason reason) {
    return switch (reason) {
      case NOT_PLANNED, NOT_REPORTED, NO_EVENT, NOT_COMPUTABLE -> true;
      case FIGURE_OUT_OF_RANGE,
          ZERO_TARGET_NOT_ALLOWED,
          NEGATIVE_TARGET_NOT_ALLOWED,
          TARGET_KIND_MISMATCH ->
          false;
    };
  }

  private void add(FindingCode code, String... arguments) {
    remarks.add(Finding.of(code, NOWHERE, arguments));
  }
}
