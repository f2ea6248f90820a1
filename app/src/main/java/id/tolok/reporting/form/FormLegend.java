package id.tolok.reporting.form;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Percent;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.figures.print.FormTitle;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.Period;
import id.tolok.planning.StabilityWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the signs on a form mean: what holds for most lines, then the lines that are judged by
/// another formula or up to another bound, so that whoever holds the paper can compute each again.
final class FormLegend {

  private FormLegend() {}

  /// @param rules of the lines, in their order
  static List<String> of(Period period, RatingScale scale, List<AchievementRule> rules) {
    Map<String, List<String>> formulas = new LinkedHashMap<>();
    Map<Cap, List<String>> caps = new LinkedHashMap<>();
    for (int line = 0; line < rules.size(); line++) {
      String number = Integer.toString(line + 1);
      AchievementRule rule = rules.get(line);
      if (rule.direction() != Direction.HIGHER && rule.direction() != Direction.LOWER) {
        formulas.computeIfAbsent(formula(rule), _ -> new ArrayList<>()).add(number);
      }
      if (!rule.cap().equals(Cap.AT_120)) {
        caps.computeIfAbsent(rule.cap(), _ -> new ArrayList<>()).add(number);
      }
    }
    List<String> legend = new ArrayList<>(FormTitle.legend(period, scale));
    formulas.forEach((formula, lines) ->
        legend.add("Nomor %s: %s.".formatted(String.join(", ", lines), formula)));
    if (!formulas.isEmpty()) {
      legend.add("R realisasi, T target, T1 dan T2 batas rentang target.");
    }
    if (!caps.isEmpty()) {
      legend.add(
          caps.entrySet().stream()
              .map(each ->
                  "nomor %s %s".formatted(String.join(", ", each.getValue()), cap(each.getKey())))
              .collect(Collectors.joining("; ", "Batas capaian lain: ", ".")));
    }
    return legend;
  }

  /// With the points of the scale where a closeness goes through one.
  private static String formula(AchievementRule rule) {
    String formula = rule.direction().formula();
    return rule.direction() == Direction.STABLE
        ? "%s (%s)".formatted(formula, StabilityWriting.of(rule.scale()))
        : formula;
  }

  private static String cap(Cap cap) {
    return cap.limit()
        .map(Percent::rounded)
        .map(limit -> "sampai " + IndonesianNumber.exact(limit))
        .orElse("tanpa batas atas");
  }
}
