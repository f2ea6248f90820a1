package id.tolok.measurement.statement;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people say to each other about a figure. A remark may ask for something; then it stays open
/// until somebody says that it is done.
public interface Remarks {

  /// One thing said.
  ///
  /// @param figureVersion version of the figure it was said of; 0 where there was none yet
  /// @param wanted whether something is to be done about it
  /// @param resolved by whom and when it was settled; null while it is open or nothing was asked
  record Remark(
      long id,
      FigureKey figure,
      int figureVersion,
      String body,
      Wanted wanted,
      Figure.Act written,
      Figure.@Nullable Act resolved) {

    /// Whether somebody still has to do something.
    public boolean isOpen() {
      return wanted == Wanted.FOLLOW_UP && resolved == null;
    }
  }

  /// What a remark asks for.
  enum Wanted {
    NOTHING,
    FOLLOW_UP
  }

  /// What came of saying or settling something.
  sealed interface Outcome {
    record Kept(Remark remark) implements Outcome {}

    /// @param code stable, such as `EMPTY`, `TOO_LONG`, `SETTLED_ALREADY`
    /// @param message in the language of the viewer
    record Refused(String code, String message) implements Outcome {}
  }

  /// What was said of a figure, oldest first.
  List<Remark> of(FigureKey figure);

  /// What was said of all figures of an agency's year, in one query.
  Map<FigureKey, List<Remark>> ofYear(long agencyId, int year);

  Outcome say(FigureKey figure, String body, Wanted wanted);

  /// Says that what a remark asked for is done.
  ///
  /// @throws id.tolok.shell.viewer.NotFound where there is no such remark in scope
  Outcome settle(long remarkId);
}
