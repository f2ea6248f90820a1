package id.tolok.scorecard;

import id.tolok.kernel.EntryPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The figures of an agency, of the year computed and of years before it.
@FunctionalInterface
public interface FigureColumns {

  /// The figure of a variable in a period of its own kind; null where there is none.
  @Nullable BigDecimal figure(long variableId, EntryPeriod period);
}
