package id.tolok.figures;

import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.formula.Expression;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One indicator of the catalogues to be measured, and the formula to measure it with.
///
/// @param document label of its catalogue
/// @param occurrence 1, or higher where the same position has an indicator of this name again
/// @param expression null when the decree gives no formula that can be computed, so that the value
///   itself has to be filled in
public record MeasuredIndicator(
    String document,
    Position position,
    Indicator indicator,
    int occurrence,
    @Nullable Expression expression) {

  public Optional<Expression> findExpression() {
    return Optional.ofNullable(expression);
  }

  /// Who fills in its figures: the one the decree makes responsible, else the position itself.
  public String owner() {
    String responsible = indicator.responsible();
    return responsible == null ? position.name() : responsible;
  }
}
