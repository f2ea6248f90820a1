package id.tolok.measurement.web.history;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import java.util.List;

/// An agency's quarter as it was known at a moment.
///
/// @param agency its name; empty where none was chosen
/// @param sentence which moment is shown
public record KnownView(String agency, String lead, Field moment, String sentence, List<Row> rows) {

  public KnownView {
    rows = List.copyOf(rows);
  }

  /// One figure.
  ///
  /// @param changed whether it is another amount today
  /// @param today the amount today; empty where it is the same
  public record Row(
      String variable,
      String period,
      String amount,
      Badge state,
      String entered,
      boolean changed,
      String today,
      String address) {}
}
