package id.tolok.desk.entry;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.compute.CompiledPlan;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// What results would be if what somebody is typing were saved. Saves nothing: the same formulas
/// over the same figures, with the typed ones laid over them.
@Service
public final class LivePreview {

  private final Scorecards scorecards;

  LivePreview(Scorecards scorecards) {
    this.scorecards = scorecards;
  }

  private record Place(long variableId, EntryPeriod period) {}

  /// The year of an agency with typed figures laid over it.
  ///
  /// @param typed figures by cell; empty where a cell was cleared. Cells of other agencies are left
  ///   aside.
  public Scorecard with(long agencyId, int year, Map<FigureKey, Optional<BigDecimal>> typed) {
    Scorecard card = scorecards.of(agencyId, year, Basis.ENTERED).card();
    Map<Place, Optional<BigDecimal>> overlay = new HashMap<>();
    typed.forEach((key, figure) -> {
      if (key.agencyId() == agencyId) {
        overlay.put(new Place(key.variableId(), key.period()), figure);
      }
    });
    return overlay.isEmpty()
        ? card
        : CompiledPlan.of(card.plan()).scorecard(over(card.figures(), overlay));
  }

  private static FigureColumns over(FigureColumns saved, Map<Place, Optional<BigDecimal>> overlay) {
    return (variableId, period) -> {
      var typed = overlay.get(new Place(variableId, period));
      return typed == null ? saved.figure(variableId, period) : typed.orElse(null);
    };
  }
}
