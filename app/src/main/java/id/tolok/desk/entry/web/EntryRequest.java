package id.tolok.desk.entry.web;

import id.tolok.desk.entry.EntrySheet.Coverage;
import id.tolok.desk.entry.EntrySheets;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what entry pages are asked for.
public final class EntryRequest {

  private EntryRequest() {}

  /// The agency asked for, else the one worked on, else the only one the viewer may enter for.
  public static OptionalLong agency(@Nullable Long asked, Visit visit, Gate gate) {
    if (asked != null) {
      return OptionalLong.of(asked);
    }
    OptionalLong chosen = visit.context().agencyId();
    if (chosen.isPresent()) {
      return chosen;
    }
    Set<Long> possible = gate.agencies(Action.FIGURE_ENTER);
    return possible.size() == 1
        ? OptionalLong.of(possible.iterator().next())
        : OptionalLong.empty();
  }

  /// The quarter on whose page a period is filled; the quarter worked on where none is asked for.
  ///
  /// @throws NotFound where the text is no period
  public static EntryPeriod quarter(String text, Visit visit) {
    if (text.isBlank()) {
      return EntryPeriod.quarter(visit.context().year(), visit.context().quarter());
    }
    return EntrySheets.quarterOf(period(text));
  }

  /// @throws NotFound where the text is no period
  public static EntryPeriod period(String text) {
    return EntryPeriod.parse(text).orElseThrow(() -> new NotFound("period", text));
  }

  public static FigureKey key(long agencyId, long variableId, String period) {
    return new FigureKey(agencyId, variableId, period(period));
  }

  public static Coverage coverage(String lingkup) {
    return lingkup.equals("semua") ? Coverage.ALL : Coverage.MINE;
  }
}
