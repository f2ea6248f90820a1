package id.tolok.catalogue;

import id.tolok.kernel.EntryPeriod;
import java.math.BigDecimal;
import java.util.Map;

/// A module that can give figures by itself: the survey its index, the evaluation its score, the
/// budget its spending. Each such module has one as a bean; a variable may be bound to those there
/// are, and only those are offered.
public interface FigureSource {

  /// Its name in the database and in files, such as `survey-index`. Never changes.
  String code();

  /// Key of the words people read.
  String key();

  /// The figures of an agency's year by period, in the kind asked for; periods without one are
  /// absent.
  Map<EntryPeriod, BigDecimal> figures(long agencyId, int year, EntryPeriod.Kind kind);
}
