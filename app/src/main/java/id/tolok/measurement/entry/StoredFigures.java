package id.tolok.measurement.entry;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.figure.KeptFigure;
import id.tolok.measurement.store.occasion.AmountStore;
import id.tolok.measurement.store.occasion.CircumstanceStore;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Figures as the database has them in the running transaction; each question is a query.
record StoredFigures(long agencyId, CircumstanceStore circumstances, AmountStore amounts)
    implements KnownFigures {

  @Override
  public Map<FigureKey, KeptFigure> kept(Collection<FigureKey> keys) {
    return circumstances.kept(keys);
  }

  @Override
  public Map<Long, TreeMap<EntryPeriod, BigDecimal>> past(
      Set<Long> variableIds, Set<Integer> years) {
    return amounts.amounts(agencyId, variableIds, Collections.min(years), Collections.max(years));
  }
}
