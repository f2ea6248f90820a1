package id.tolok.achievement;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;

/// What a period counts in which the thing to be judged did not happen: no violation, no complaint.
/// It is never 0.
@BasedOn(value = Regulation.TOLOK_DECISION, place = "penyebut tanpa kejadian dicetak n/a")
public enum NoEventTreatment {
  /// Not measured, left out of averages, printed as "n/a (tidak ada kejadian)".
  EXCLUDED,
  /// Counts as 100: nothing went wrong.
  COUNTS_AS_100
}
