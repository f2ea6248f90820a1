package id.tolok.reporting.drawing;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/// A chart as what it shows, so that it can be kept with its document and drawn again.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Chart {

  /// What the picture shows, in a sentence that is read aloud in its place.
  String words();

  /// The picture.
  Drawing drawing();

  /// One value of a chart.
  ///
  /// @param label what it belongs to
  /// @param value how long the bar or how high the point is
  /// @param shown the value in words, beside the bar
  /// @param colour as `#RRGGBB`
  record Bar(String label, BigDecimal value, String shown, String colour) {}

  /// A line across the scale.
  ///
  /// @param label over the line
  record Tick(BigDecimal value, String label) {}

  /// Bars from left to right, one under the other.
  record Bars(String words, List<Bar> bars, List<Tick> ticks, BigDecimal from, BigDecimal until)
      implements Chart {
    public Bars {
      bars = List.copyOf(bars);
      ticks = List.copyOf(ticks);
    }

    @Override
    public Drawing drawing() {
      return BarsDrawing.of(this);
    }
  }

  /// A line through values over time, the earliest first.
  record Trend(String words, List<Bar> points, List<Tick> ticks, BigDecimal from, BigDecimal until)
      implements Chart {
    public Trend {
      points = List.copyOf(points);
      ticks = List.copyOf(ticks);
    }

    @Override
    public Drawing drawing() {
      return TrendDrawing.of(this);
    }
  }
}
