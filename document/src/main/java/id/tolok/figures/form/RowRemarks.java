package id.tolok.figures.form;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Achievement.Measured;
import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.achievement.AchievementFinding;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.figures.Adding;
import id.tolok.figures.FigureBook;
import id.tolok.formula.Expression;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.Period;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says in words why a row has no number, and what to know about the number it has.
final class RowRemarks {

  private static final SourceSpan NOWHERE = SourceSpan.of(1, 1, 1, 1);
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private final FigureBook book;
  private final Period period;
  private final Set<Finding> remarks = new LinkedHashSet<>();

  RowRemarks(FigureBook book, Period period) {
    this.book = book;
    this.period = period;
  }

  /// The row with its remarks: gaps first.
  ///
  /// @param plan how the row was measured, with what was remarked before
  MeasurementRow explained(MeasurementRow row, MeasurePlan plan) {
    figures(row);
    targets(row, plan.remarks());
    achievements(row, plan);
    remarks.addAll(plan.remarks());
    return new MeasurementRow(
        row.indicator(),
        row.expression(),
        row.unit(),
        row.polarity(),
        row.rule(),
        row.plan(),
        row.quarter(),
        row.toDate(),
        row.year(),
        row.grade(),
        List.copyOf(remarks));
  }

  private void figures(MeasurementRow row) {
    Set<String> missing = new LinkedHashSet<>();
    for (Measure measure : measures(row)) {
      switch (measure.actual().value()) {
        case Value.Known _ -> {}
        case Value.Missing(var names) -> missing.addAll(names);
        case Value.NoEvent(var denominator) -> add(FormRemark.NOTHING_HAPPENED, denominator);
        case Value.Failed(var cause) ->
            add(FormRemark.FORMULA_FAILED, FindingMessages.indonesian().message(cause));
      }
    }
    if (!missing.isEmpty()) {
      boolean direct = row.indicator().expression() == null;
      add(direct ? FormRemark.VALUE_NOT_ENTERED : FormRemark.FIGURES_MISSING, gaps(row, missing));
    }
  }

  private List<Measure> measures(MeasurementRow row) {
    var measures = new ArrayList<Measure>();
    row.findQuarter().ifPresent(measures::add);
    measures.add(row.toDate());
    return measures;
  }

  /// The missing figures, each with the quarters it is missing in.
  private String gaps(MeasurementRow row, Set<String> missing) {
    var gaps = new ArrayList<String>();
    for (Expression.Variable variable : Formulas.variables(row.expression())) {
      if (missing.contains(written(variable))) {
        gaps.add(gap(row, variable));
      }
    }
    Formulas.constants(row.expression()).stream()
        .map(Expression.Constant::name)
        .filter(name -> missing.stream().anyMatch(each -> each.contains(name)))
        .forEach(gaps::add);
    return gaps.isEmpty() ? String.join("; ", missing) : String.join("; ", gaps);
  }

  private static String written(Expression.Variable variable) {
    var name = new StringBuilder(variable.name());
    for (TimeModifier modifier : variable.modifiers()) {
      name.append('.').append(modifier.word());
    }
    return name.toString();
  }

  private String gap(MeasurementRow row, Expression.Variable variable) {
    if (variable.modifiers().contains(TimeModifier.BASELINE)) {
      return variable.name() + " (kondisi awal)";
    }
    if (!variable.modifiers().isEmpty()) {
      return variable.name() + " (periode sebelumnya)";
    }
    int until = period.isYear() ? ROMAN.size() : period.quarter();
    var series = book.series(row.indicator().document(), variable.name());
    if (series.isPresent() && series.get().adding() == Adding.FIXED) {
      return variable.name() + " (setahun)";
    }
    List<Integer> quarters =
        series
            .filter(known -> known.adding() == Adding.SUM || period.isYear())
            .map(known -> known.gaps(period.year(), until))
            .map(all -> planned(row, all, until))
            .orElseGet(() -> period.isYear() ? List.of(1, 2, 3, 4) : List.of(until));
    return variable.name()
        + quarters.stream()
            .map(quarter -> ROMAN.get(quarter - 1))
            .collect(Collectors.joining(", ", " (TW ", ")"));
  }

  /// Quarters without a target need no figure, except the one the form is about.
  private static List<Integer> planned(MeasurementRow row, List<Integer> gaps, int until) {
    List<Integer> planned = row.plan().plannedUntil(until);
    List<Integer> needed =
        gaps.stream()
            .filter(gap -> planned.isEmpty() || planned.contains(gap) || gap == until)
            .toList();
    return needed.isEmpty() ? gaps : needed;
  }

  private void targets(MeasurementRow row, List<Finding> known) {
    boolean said =
        known.stream()
            .anyMatch(remark ->
                remark.code() == FormRemark.TARGET_IN_WORDS
                    || remark.code() == FormRemark.TARGET_DOUBTFUL);
    if (row.plan().basis() == TargetBasis.NONE && !said) {
      add(FormRemark.NO_ANNUAL_TARGET, Integer.toString(period.year()));
    } else if (row.plan().basis() != TargetBasis.NONE
        && row.judged().target() instanceof Target.NotPlanned) {
      add(FormRemark.NO_QUARTER_TARGET);
    }
  }

  private void achievements(MeasurementRow row, MeasurePlan plan) {
    Achievement judged = row.judged().achievement();
    switch (judged) {
      case Measured measured -> {
        for (AchievementFinding finding : measured.findings()) {
          remarks.add(Finding.of(finding, NOWHERE));
        }
        measured
            .differingRaw()
            .ifPresent(raw ->
                add(
                    FormRemark.ofRaw(row.rule(), raw, measured.percent()),
                    IndonesianNumber.rounded(raw.rounded(), 2)));
      }
      case NotMeasured(var reason) -> {
        if (plan.comparable() && !isExplained(reason)) {
          remarks.add(Finding.of(reason, NOWHERE));
        }
      }
    }
  }

  /// Reasons that the figures or targets have already given in more detail.
  private static boolean isExplained(Reason reason) {
    return switch (reason) {
      case NOT_PLANNED, NOT_REPORTED, NO_EVENT, NOT_COMPUTABLE -> true;
      case FIGURE_OUT_OF_RANGE,
          ZERO_TARGET_NOT_ALLOWED,
          NEGATIVE_TARGET_NOT_ALLOWED,
          TARGET_KIND_MISMATCH ->
          false;
    };
  }

  private void add(FormRemark code, String... arguments) {
    remarks.add(Finding.of(code, NOWHERE, arguments));
  }
}
