package id.tolok.reporting.layout;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.tolok.reporting.drawing.Chart;
import java.util.List;

/// One piece of a chapter, in words that are ready to be read.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Block {

  /// The title of a section inside a chapter.
  record Section(String title) implements Block {}

  record Paragraph(String text) implements Block {}

  /// What the reader must not miss, such as a sample that is too small.
  record Warning(String text) implements Block {}

  /// Points, one under the other.
  record Points(List<String> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /// A table under its heading row.
  ///
  /// @param caption with its number; empty for a table without one
  /// @param foot whether the last row is the total
  record Grid(String caption, List<Column> columns, List<List<String>> rows, boolean foot)
      implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A chart with what it shows.
  ///
  /// @param caption with its number
  record Figure(String caption, Chart chart) implements Block {}

  /// A column of a table.
  ///
  /// @param share of the width of the page, relative to the other columns
  /// @param number whether its cells are numbers, which stand at the right
  record Column(String heading, int share, boolean number) {

    public static Column words(String heading, int share) {
      return new Column(heading, share, false);
    }

    public static Column number(String heading, int share) {
      return new Column(heading, share, true);
    }
  }
}
