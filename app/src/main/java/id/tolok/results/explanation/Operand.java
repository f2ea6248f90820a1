package id.tolok.results.explanation;

import id.tolok.catalogue.variable.FigureOrigin;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.formula.Value;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.statement.Evidences;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One quantity a formula asks for, with the figures it was added from.
///
/// @param name as the formula has it, without time modifiers
/// @param variable what is asked for; null where the catalogue no longer has it
/// @param owner position that answers for it; empty until somebody is named
/// @param values what entered the formula, once for each moment it is asked at
/// @param figures of the periods that were looked at, in order; none for a constant or the actual
///   of another indicator
/// @param givenBy the module that gives its figures; null where they are entered
/// @param fedBy name of the indicator whose actual it is; empty where it is none's
public record Operand(
    String name,
    @Nullable Variable variable,
    String owner,
    List<Moment> values,
    List<Given> figures,
    @Nullable FigureSource givenBy,
    String fedBy) {

  public Operand {
    values = List.copyOf(values);
    figures = List.copyOf(figures);
  }

  /// What a quantity was at the moment a formula asks for.
  ///
  /// @param written as the formula has it, with its time modifier
  public record Moment(String written, Value value) {}

  /// The figure of one period.
  ///
  /// @param amount what counted under the basis asked for; null where nothing did
  /// @param figure as it is now, with who entered it; null where nobody entered one
  /// @param events everything that happened to it, oldest first
  /// @param evidence what supports it
  /// @param origin what stands behind it where another module gave it; null otherwise
  public record Given(
      EntryPeriod period,
      @Nullable BigDecimal amount,
      @Nullable Figure figure,
      List<FigureEvent> events,
      List<Evidences.Attachment> evidence,
      @Nullable FigureOrigin origin) {

    public Given {
      events = List.copyOf(events);
      evidence = List.copyOf(evidence);
    }

    /// Whether nothing counts although it was looked at.
    public boolean isGap() {
      return amount == null;
    }
  }

  /// Whether the formula could not get it.
  public boolean isMissing() {
    return values.stream().anyMatch(moment -> moment.value() instanceof Value.Missing);
  }
}
