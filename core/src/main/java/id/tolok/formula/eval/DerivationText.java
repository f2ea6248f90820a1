package id.tolok.formula.eval;

import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Value;
import id.tolok.formula.syntax.Printer;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.IndonesianNumber;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Shows a derivation as a tree of lines, each a part of the formula and what it gave, in
/// Indonesian.
public final class DerivationText {

  /// Enough to follow a computation by hand; what was cut is marked as approximate.
  private static final int DECIMALS_MAX = 6;

  private static final Locale INDONESIAN = Locale.of("id");

  private final ResourceBundle words =
      ResourceBundle.getBundle(DerivationText.class.getPackageName() + ".messages", INDONESIAN);
  private final StringBuilder text = new StringBuilder();

  private DerivationText() {}

  /// Lines separated by `\n`, none after the last.
  public static String of(Derivation derivation) {
    var tree = new DerivationText();
    tree.write(derivation, "", "");
    return tree.text.toString().stripTrailing();
  }

  private void write(Derivation derivation, String first, String rest) {
    text.append(first)
        .append(Printer.print(derivation.expression()))
        .append(' ')
        .append(outcome(derivation.value()))
        .append('\n');
    List<Derivation> operands =
        derivation.operands().stream().filter(DerivationText::says).toList();
    for (int i = 0; i < operands.size(); i++) {
      boolean last = i == operands.size() - 1;
      write(operands.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
    }
  }

  /// A number that stands in the formula needs no line of its own.
  private static boolean says(Derivation operand) {
    Expression node = operand.expression();
    boolean plain = node instanceof NumberLiteral;
    boolean percent = node instanceof PercentOf(var inner) && inner instanceof NumberLiteral;
    return !plain && !percent;
  }

  private String outcome(Value value) {
    return switch (value) {
      case Value.Known(var number) -> number(number);
      case Value.Missing(var variables) -> word("value.missing", String.join("; ", variables));
      case Value.NoEvent(var denominator) -> word("value.noEvent", denominator);
      case Value.Failed(var cause) ->
          word("value.failed", FindingMessages.indonesian().message(cause));
    };
  }

  private static String number(BigDecimal number) {
    String rounded = IndonesianNumber.rounded(number, DECIMALS_MAX);
    return (rounded.equals(IndonesianNumber.exact(number)) ? "= " : "≈ ") + rounded;
  }

  private String word(String key, String argument) {
    return new MessageFormat(words.getString(key), INDONESIAN).format(new Object[] {argument});
  }
}
