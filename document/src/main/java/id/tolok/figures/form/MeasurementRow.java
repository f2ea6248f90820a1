package id.tolok.figures.form;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.figures.MeasuredIndicator;
import id.tolok.formula.Expression;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Polarity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One indicator on the measurement form.
///
/// @param expression what was computed
/// @param unit of target and actual, null where nobody states it
/// @param rule how the achievement is computed
/// @param plan the year's targets
/// @param quarter the quarter by itself; null on the form of a whole year
/// @param toDate from January to the end of the period, against the target to date
/// @param year the same actual against the year's target
/// @param grade of the quarter, or of the year on the form of a whole year; null where there is no
///   number
/// @param remarks reasons for gaps, and what else to know
public record MeasurementRow(
    MeasuredIndicator indicator,
    Expression expression,
    @Nullable String unit,
    Polarity polarity,
    AchievementRule rule,
    TargetPlan plan,
    @Nullable Measure quarter,
    Measure toDate,
    Measure year,
    @Nullable Grade grade,
    List<Finding> remarks) {

  public MeasurementRow {
    remarks = List.copyOf(remarks);
  }

  public Optional<Measure> findQuarter() {
    return Optional.ofNullable(quarter);
  }

  public Optional<Grade> findGrade() {
    return Optional.ofNullable(grade);
  }

  /// What the grade judges: the quarter, or on the form of a whole year the year.
  public Measure judged() {
    return quarter == null ? year : quarter;
  }
}
