package id.tolok.measurement.entry;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.figure.KeptFigure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The figures of an agency that entries are judged by.
interface KnownFigures {

  /// What is kept under some keys.
  Map<FigureKey, KeptFigure> kept(Collection<FigureKey> keys);

  /// The amounts of variables as far back as entries of some years are compared with, and maybe
  /// those of these years. The caller may change them.
  Map<Long, TreeMap<EntryPeriod, BigDecimal>> past(Set<Long> variableIds, Set<Integer> years);
}
