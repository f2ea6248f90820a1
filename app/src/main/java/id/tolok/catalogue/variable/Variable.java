package id.tolok.catalogue.variable;

import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Polarity;
import id.tolok.scorecard.Adding;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A quantity that formulas of an agency ask for. The same words in two formulas of one agency are
/// one variable, so that a figure is given once.
///
/// @param name in the words of the decree
/// @param origin why it is asked for
/// @param unit what it is counted in; absent where nobody said
/// @param ownerPositionId position that answers for the figure; empty until somebody is named
/// @param kind how long the stretch is that one figure stands for
/// @param adding how figures of shorter periods make that of a longer one
/// @param limits what a figure of it may be
/// @param binding what feeds it
/// @param baseline the state the plan started from (kondisi awal); null where nobody stated it
public record Variable(
    long id,
    long agencyId,
    String name,
    Origin origin,
    @Nullable String unit,
    OptionalLong ownerPositionId,
    EntryPeriod.Kind kind,
    Adding adding,
    Limits limits,
    Binding binding,
    @Nullable BigDecimal baseline) {

  private static final Set<String> PERCENT = Set.of("%", "persen");

  /// Whether its figures are numbers of things, not shares. What adds up over a year is a count,
  /// also where nobody stated its unit.
  public boolean isCounted() {
    return unit == null ? adding == Adding.SUM : !PERCENT.contains(unit.toLowerCase(Locale.ROOT));
  }

  /// What makes two names one variable: their words, without case and punctuation.
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// Why somebody is asked for a quantity.
  public enum Origin {
    /// A formula names it.
    FORMULA,
    /// A formula names it as fixed for a whole year.
    CONSTANT,
    /// The decree gives no formula for an indicator, so its value itself is given.
    INDICATOR
  }

  /// What a figure of a variable may be. Outside of the range a figure is refused; what is merely
  /// unusual asks for a word of explanation.
  ///
  /// @param least smallest figure allowed; null where there is no border
  /// @param most largest figure allowed; null where there is no border
  /// @param jumpPercent change against the last figure, in percent of it, from which on a word is
  ///   asked for; null for the rule of the house
  /// @param polarity whether more of it is better; null where it says nothing by itself
  /// @param fractions whether it may be a part of one
  public record Limits(
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      @Nullable BigDecimal jumpPercent,
      @Nullable Polarity polarity,
      Fractions fractions) {

    /// Counts are not negative; nothing else is known.
    public static final Limits COUNT =
        new Limits(BigDecimal.ZERO, null, null, null, Fractions.BY_UNIT);
  }

  /// Whether figures of a variable may have decimals. Nobody finishes half a report, but half a
  /// percent is something.
  public enum Fractions {
    /// As the unit says: what is counted one by one has none.
    BY_UNIT,
    ALLOWED,
    REFUSED;

    /// What holds for a unit: allowed or refused.
    public Fractions in(@Nullable String unit) {
      return switch (this) {
        case BY_UNIT -> CountingUnit.is(unit) ? REFUSED : ALLOWED;
        case ALLOWED, REFUSED -> this;
      };
    }
  }

  /// What feeds a variable.
  public sealed interface Binding {

    /// Its owner gives the figure.
    record Entered() implements Binding {}

    /// One figure that holds always.
    record Constant(BigDecimal figure) implements Binding {}

    /// The actual of another indicator of the agency.
    record IndicatorActual(long lineageId) implements Binding {}

    /// Another module gives the figure, such as the index of the satisfaction survey.
    ///
    /// @param source its name, as {@link FigureSource#code} has it
    record FromModule(String source) implements Binding {}

    static Binding entered() {
      return new Entered();
    }

    /// How files and other programs call it.
    default String code() {
      return switch (this) {
        case Entered() -> "ENTERED";
        case Constant _ -> "CONSTANT";
        case IndicatorActual _ -> "INDICATOR_ACTUAL";
        case FromModule _ -> "FROM_MODULE";
      };
    }
  }
}
