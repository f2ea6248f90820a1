package id.tolok.survey.web.numbers;

import id.tolok.satisfaction.ServiceQuality;
import id.tolok.shell.part.ChartView;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Makes what charts of the survey are drawn from, each with the sentence that says the same.
final class SurveyCharts {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int INDEX_MIN = 25;
  private static final int INDEX_MAX = 100;

  private SurveyCharts() {}

  /// Something with an index.
  ///
  /// @param text the index as it is written
  record Bar(String name, BigDecimal index, String text, ServiceQuality quality) {}

  /// Bars from 25 to 100, the first on top.
  static ChartView bars(List<Bar> bars, String sentence) {
    if (bars.isEmpty()) {
      return ChartView.NONE;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", "bars");
    data.put("labels", bars.stream().map(Bar::name).toList());
    data.put("values", bars.stream().map(Bar::index).toList());
    data.put("texts", bars.stream().map(bar -> bar.text() + "  " + bar.quality()).toList());
    data.put("levels", bars.stream().map(bar -> level(bar.quality())).toList());
    data.put("min", INDEX_MIN);
    data.put("max", INDEX_MAX);
    return new ChartView(MAPPER.writeValueAsString(data), sentence);
  }

  /// Columns of counts along a time.
  static ChartView counts(List<String> labels, List<Integer> counts, String sentence) {
    if (counts.stream().allMatch(count -> count == 0)) {
      return ChartView.NONE;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", "counts");
    data.put("labels", labels);
    data.put("values", counts);
    return new ChartView(MAPPER.writeValueAsString(data), sentence);
  }

  /// A line through the indexes of rounds.
  static ChartView line(List<Bar> points, String sentence) {
    if (points.size() < 2) {
      return ChartView.NONE;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", "line");
    data.put("labels", points.stream().map(Bar::name).toList());
    data.put("values", points.stream().map(Bar::index).toList());
    data.put("texts", points.stream().map(Bar::text).toList());
    data.put("max", INDEX_MAX);
    return new ChartView(MAPPER.writeValueAsString(data), sentence);
  }

  /// The colour of a grade among the five of the page.
  private static int level(ServiceQuality quality) {
    return switch (quality) {
      case A -> 5;
      case B -> 4;
      case C -> 2;
      case D -> 1;
    };
  }
}
