package id.tolok.scorecard;

import id.tolok.kernel.EntryPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A quantity that the formulas of a plan ask for.
///
/// @param id key of the variable; figures are found by it
/// @param name as people know it; formulas may have other words, see {@link ScoredIndicator#asks}
/// @param kind how long the stretch is that one figure stands for
/// @param adding how figures of short stretches make that of a longer one
/// @param feed where its figures come from
/// @param baseline the state the plan started from (kondisi awal); null where nobody stated it
public record ScoredVariable(
    long id,
    String name,
    EntryPeriod.Kind kind,
    Adding adding,
    Feed feed,
    @Nullable BigDecimal baseline) {

  /// Where a variable's figures come from.
  public sealed interface Feed {

    /// Figures given for each period, by a person, a file, another program or another module.
    record Given() implements Feed {}

    /// One figure that holds always, such as working days of a year.
    record Fixed(BigDecimal figure) implements Feed {}

    /// The actual of another indicator of the same plan, computed first. A circle of indicators
    /// fails with a reason and never runs.
    ///
    /// @param indicatorId that indicator
    record ActualOf(long indicatorId) implements Feed {}
  }
}
