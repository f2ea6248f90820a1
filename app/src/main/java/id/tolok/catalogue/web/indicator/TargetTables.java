package id.tolok.catalogue.web.indicator;

import id.tolok.catalogue.web.indicator.IndicatorView.TargetRow;
import id.tolok.catalogue.web.indicator.IndicatorView.Targets;
import id.tolok.document.Indicator;
import id.tolok.shell.Visit;
import id.tolok.shell.wording.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Targets as table, as one sentence and as data of a chart.
final class TargetTables {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int CHART_MIN = 2;

  private final Visit visit;

  TargetTables(Visit visit) {
    this.visit = visit;
  }

  Targets of(Indicator indicator) {
    Map<String, String> years = new TreeMap<>(indicator.targets());
    String unit = indicator.unit() == null ? "" : indicator.unit();
    List<TargetRow> rows = new ArrayList<>();
    @Nullable BigDecimal before = null;
    for (var entry : years.entrySet()) {
      var figure = figure(entry.getValue());
      rows.add(
          new TargetRow(
              entry.getKey(), shown(entry.getValue(), unit), change(before, figure.orElse(null))));
      before = figure.orElse(null);
    }
    return new Targets(
        rows, quarters(indicator, unit), sentence(years, unit), chart(indicator, years, unit));
  }

  private List<TargetRow> quarters(Indicator indicator, String unit) {
    return new TreeMap<>(indicator.quarterTargets())
        .entrySet().stream()
            .map(entry ->
                new TargetRow(
                    visit.w("catalogue.indicator.quarter", entry.getKey()),
                    shown(entry.getValue(), unit),
                    ""))
            .toList();
  }

  /// A target as people read it, with its unit.
  String shown(String target, String unit) {
    String text = figure(target).map(visit.format()::number).orElse(target);
    return figure(target).isEmpty() ? text : Formats.withUnit(text, unit);
  }

  private String change(@Nullable BigDecimal before, @Nullable BigDecimal now) {
    if (before == null || now == null) {
      return "";
    }
    BigDecimal difference = now.subtract(before);
    String amount = visit.format().number(difference.abs());
    return switch (difference.signum()) {
      case 1 -> visit.w("catalogue.indicator.target.up", amount);
      case -1 -> visit.w("catalogue.indicator.target.down", amount);
      default -> visit.w("catalogue.indicator.target.same");
    };
  }

  private String sentence(Map<String, String> years, String unit) {
    List<String> parts = new ArrayList<>();
    years.forEach((year, target) -> parts.add(year + ": " + shown(target, unit)));
    return String.join("; ", parts);
  }

  /// Empty where fewer than two years have a figure: a line needs two ends.
  private String chart(Indicator indicator, Map<String, String> years, String unit) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    years.forEach((year, target) -> figure(target).ifPresent(number -> figures.put(year, number)));
    if (figures.size() < CHART_MIN) {
      return "";
    }
    return MAPPER.writeValueAsString(
        Map.of(
            "years", List.copyOf(figures.keySet()),
            "figures", List.copyOf(figures.values()),
            "labels",
                figures.values().stream()
                    .map(number -> shown(number.toPlainString(), unit))
                    .toList(),
            "name", visit.w("catalogue.indicator.target"),
            "unit", unit,
            "title", indicator.indicator()));
  }

  private static Optional<BigDecimal> figure(String target) {
    return target.matches("-?\\d{1,18}(\\.\\d{1,9})?")
        ? Optional.of(new BigDecimal(target))
        : Optional.empty();
  }
}
