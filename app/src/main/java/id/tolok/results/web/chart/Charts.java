package id.tolok.results.web.chart;

import id.tolok.achievement.Target;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.formula.Value;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import id.tolok.shell.part.ChartView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Makes what charts are drawn from. A point without a figure is a gap, never 0.
public final class Charts {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int DECIMALS = 4;

  private final ResultTexts texts;

  public Charts(ResultTexts texts) {
    this.texts = texts;
  }

  /// One period along the axis.
  public record Point(String label, Scored scored) {}

  /// Actual as bars, target as a line, along quarters or years.
  ///
  /// @param title what is measured
  public ChartView alongTime(String title, @Nullable String unit, List<Point> points) {
    return drawn(title, unit, points, false);
  }

  /// The same for places beside each other, whose targets no line joins.
  public ChartView besideEachOther(String title, @Nullable String unit, List<Point> places) {
    return drawn(title, unit, places, true);
  }

  private ChartView drawn(String title, @Nullable String unit, List<Point> points, boolean places) {
    if (points.stream().noneMatch(point -> isDrawn(point.scored()))) {
      return ChartView.NONE;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", "time");
    data.put("places", places);
    data.put("labels", points.stream().map(Point::label).toList());
    data.put("actual", points.stream().map(point -> actual(point.scored())).toList());
    data.put("target", points.stream().map(point -> target(point.scored())).toList());
    data.put(
        "texts",
        points.stream()
            .map(point ->
                point.scored().actual() instanceof Value.Known(var number)
                    ? texts.figure(number)
                    : "")
            .toList());
    data.put("actualName", texts.w("results.actual"));
    data.put("targetName", texts.w("results.target"));
    return new ChartView(MAPPER.writeValueAsString(data), sentence(title, unit, points));
  }

  /// The achievement against the bands of the scale, with a mark at the target.
  public ChartView bullet(String title, Scored scored, RatingScale scale) {
    var percent = scored.achievement().findPercent();
    if (percent.isEmpty()) {
      return ChartView.NONE;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", "bullet");
    data.put("percent", percent.get().rounded());
    data.put("text", texts.percent(percent.get()));
    data.put("bands", bands(scale));
    data.put("targetName", texts.w("results.target"));
    data.put("actualName", texts.w("results.share"));
    return new ChartView(
        MAPPER.writeValueAsString(data),
        texts.w(
            "results.chart.bullet",
            title,
            texts.percent(percent.get()),
            texts.mark(scored, scale).text()));
  }

  /// A row of the heat map.
  ///
  /// @param scored one per column
  public record HeatRow(String name, List<Scored> scored) {}

  /// Grades of indicators by quarter; what has none stays empty.
  public ChartView heat(String title, List<String> columns, List<HeatRow> rows, RatingScale scale) {
    var cells = new ArrayList<List<Object>>();
    for (int y = 0; y < rows.size(); y++) {
      for (int x = 0; x < columns.size(); x++) {
        var scored = rows.get(y).scored().get(x);
        var percent = scored.achievement().findPercent();
        Grade grade = scored.grade();
        if (percent.isPresent() && grade != null) {
          cells.add(List.of(x, y, ResultTexts.band(grade, scale), texts.percent(percent.get())));
        }
      }
    }
    if (cells.isEmpty()) {
      return ChartView.NONE;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", "heat");
    data.put("columns", columns);
    data.put("rows", rows.stream().map(HeatRow::name).toList());
    data.put("cells", cells);
    return new ChartView(
        MAPPER.writeValueAsString(data),
        texts.w(
            "results.chart.heat", title, texts.number(rows.size()), texts.number(cells.size())));
  }

  private String sentence(String title, @Nullable String unit, List<Point> points) {
    var parts =
        points.stream()
            .map(point ->
                texts.w(
                    "results.chart.point",
                    point.label(),
                    texts.actual(point.scored().actual(), unit),
                    texts.target(point.scored().target(), unit, null)))
            .toList();
    return title + ". " + String.join("; ", parts);
  }

  /// Where each level begins, from the lowest; the lowest begins at 0.
  private static List<BigDecimal> bands(RatingScale scale) {
    return scale.grades().reversed().stream()
        .map(grade -> grade.findBorder().map(border -> border.value()).orElse(BigDecimal.ZERO))
        .toList();
  }

  private static boolean isDrawn(Scored scored) {
    return scored.actual() instanceof Value.Known
        || !(scored.target() instanceof Target.NotPlanned);
  }

  private static @Nullable BigDecimal actual(Scored scored) {
    return scored.actual() instanceof Value.Known(var number) ? rounded(number) : null;
  }

  /// The upper border of a range.
  private static @Nullable BigDecimal target(Scored scored) {
    return scored.target() instanceof Target.NotPlanned
        ? null
        : rounded(TargetPlan.high(scored.target()));
  }

  private static BigDecimal rounded(BigDecimal figure) {
    return figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
