package id.tolok.formula;

import id.tolok.kernel.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was understood of a formula a person wrote in prose, LaTeX or signs.
///
/// @param kind the shape; {@link FormulaKind#TEXT} when nothing can be computed
/// @param expression the executable formula; null exactly when the kind is TEXT
/// @param numerator the upper quantity in the writer's words; null where the kind has none
/// @param denominator the lower quantity in the writer's words; null where the kind has none
/// @param multiplier factor on the whole (100, 1000, ...); 1 when a ratio prints none; null where
///   the kind has none
/// @param terms the parts in the writer's words, for kinds that have parts
/// @param note text beside the formula that is not part of it, such as a remark; null when there is
///   none
/// @param confidence from 0 (a guess) to 1 (sure)
/// @param findings what was doubtful; places are relative to the text given, line 1 column 1 its
///   start
public record FormulaReading(
    FormulaKind kind,
    @Nullable Expression expression,
    @Nullable String numerator,
    @Nullable String denominator,
    @Nullable BigDecimal multiplier,
    List<String> terms,
    @Nullable String note,
    double confidence,
    List<Finding> findings) {

  public FormulaReading {
    terms = List.copyOf(terms);
    findings = List.copyOf(findings);
    if ((expression == null) != (kind == FormulaKind.TEXT)) {
      throw new IllegalArgumentException("a " + kind + " formula and expression " + expression);
    }
  }
}
