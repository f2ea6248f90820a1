package id.tolok.measurement.store.occasion;

import id.tolok.catalogue.variable.Variable;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import org.jspecify.annotations.Nullable;

/// A variable as it is asked for at a moment.
///
/// @param entered whether somebody gives its figures by hand
/// @param owner the position that answers for it; null where nobody was named
public record AskedVariable(
    long id,
    String name,
    @Nullable String unit,
    EntryPeriod.Kind kind,
    Adding adding,
    Variable.Limits limits,
    boolean entered,
    @Nullable Owner owner) {

  /// The position that answers for a variable.
  ///
  /// @param holder who holds it on the day; null where it is vacant
  /// @param viewers whether the viewer holds it on that day
  public record Owner(long positionId, String position, @Nullable String holder, boolean viewers) {}

  /// The same with who answers for it now.
  public AskedVariable ownedBy(@Nullable Owner now) {
    return new AskedVariable(id, name, unit, kind, adding, limits, entered, now);
  }
}
