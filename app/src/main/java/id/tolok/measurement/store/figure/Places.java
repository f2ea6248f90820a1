package id.tolok.measurement.store.figure;

import id.tolok.measurement.FigureKey;
import java.util.Collection;

/// Keys as three columns of a query.
public record Places(Long[] variables, Integer[] years, Integer[] slots) {

  public static Places of(Collection<FigureKey> keys) {
    return new Places(
        keys.stream().map(FigureKey::variableId).toArray(Long[]::new),
        keys.stream().map(key -> key.period().year()).toArray(Integer[]::new),
        keys.stream().map(key -> key.period().slot()).toArray(Integer[]::new));
  }
}
