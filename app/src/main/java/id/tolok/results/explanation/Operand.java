package id.tolok.results.explanation;

import id.tolok.catalogue.Variable;
import id.tolok.formula.Value;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One quantity a formula asks for, with the figures it was added from.
///
/// @param name as the formula has it, with its time modifier after a dot
/// @param variable what is asked for; null where the catalogue no longer has it
/// @param owner position that answers for it; empty until somebody is named
/// @param value what entered the formula
/// @param figures of the periods it was added from, in order; empty for a constant or the actual of
///   another indicator
/// @param otherLineageId the indicator whose actual it is; null for others
public record Operand(
    String name,
    @Nullable Variable variable,
    String owner,
    Value value,
    List<Given> figures,
    @Nullable Long otherLineageId) {

  public Operand {
    figures = List.copyOf(figures);
  }

  /// The figure of one period.
  ///
  /// @param amount what counted under the basis asked for; null where nothing did
  /// @param figure as it is now, with who entered it; null where nobody entered one
  /// @param events everything that happened to it, oldest first
  /// @param evidence what supports it
  public record Given(
      EntryPeriod period,
      @Nullable BigDecimal amount,
      @Nullable Figure figure,
      List<FigureEvent> events,
      List<Proof> evidence) {

    public Given {
      events = List.copyOf(events);
      evidence = List.copyOf(evidence);
    }
  }

  /// A file or link that supports a figure.
  ///
  /// @param title as its giver called it
  /// @param kind in the viewer's language
  /// @param address where it can be opened
  public record Proof(String title, String kind, String address) {}
}
