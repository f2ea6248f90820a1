package id.tolok.measurement;

import id.tolok.kernel.EntryPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps what happened at another time: the years of the sample world, figures taken over from
/// another program. Only for the program itself. Every rule holds as of the moment given, so
/// windows are judged by that day and nobody verifies what they entered; only today's clock does
/// not count.
public interface BackdatedWork {

  /// Keeps figures of one agency in one transaction: all of them or none. An unusual amount needs
  /// its word here too.
  ///
  /// @param act who gave them, and when
  /// @return all of them `Saved`; or those that were not, and nothing was kept
  /// @throws IllegalStateException where it is not the program that asks
  Map<FigureKey, FigureEntry.Outcome> save(List<FigureEntry.Entry> entries, Figure.Act act);

  /// Takes a step with figures of one agency as {@link FigureFlow#move} does.
  ///
  /// @throws IllegalStateException where it is not the program that asks
  FigureFlow.Outcome move(
      FigureFlow.Step step,
      Collection<FigureFlow.Seen> figures,
      @Nullable String reason,
      Figure.Act act);

  /// Grants more time for a period, so that figures that came late can be kept as they came.
  ///
  /// @return whether it was granted: not for a last day that had passed by then or is not after the
  ///   usual one, nor for a year that is shut
  /// @throws IllegalStateException where it is not the program that asks
  boolean extend(long agencyId, EntryPeriod period, LocalDate until, String reason, Figure.Act act);

  /// Shuts a year.
  ///
  /// @return whether it was: not while anything stands in its way
  /// @throws IllegalStateException where it is not the program that asks
  boolean closeYear(long agencyId, int year, Figure.Act act);
}
