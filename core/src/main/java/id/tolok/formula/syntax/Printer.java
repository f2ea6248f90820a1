package id.tolok.formula.syntax;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.Places;
import id.tolok.kernel.SourceSpan;
import java.util.IdentityHashMap;

/// Writes a formula in canonical form: one space around operations, decimal point, functions in
/// capitals, and no bracket that the grammar does not need.
public final class Printer {

  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Expression, SourceSpan> spans = new IdentityHashMap<>();

  private Printer() {}

  /// A printed formula and where in it each node stands.
  public record Printed(String text, Places places) {}

  public static String print(Expression expression) {
    return printed(expression).text();
  }

  public static Printed printed(Expression expression) {
    var printer = new Printer();
    printer.write(expression);
    return new Printed(printer.text.toString(), new Places(printer.spans));
  }

  private void write(Expression expression, Binding least) {
    if (Binding.of(expression).compareTo(least) >= 0) {
      write(expression);
    } else {
      text.append('(');
      write(expression);
      text.append(')');
    }
  }

  private void write(Expression expression) {
    int from = text.length();
    switch (expression) {
      case NumberLiteral(var value) -> text.append(value.toPlainString());
      case Variable variable -> writeVariable(variable);
      case Constant(var name) -> text.append('{').append(name.replace("}", "}}")).append('}');
      case Binary binary -> writeBinary(binary);
      case Negation(var operand) -> {
        text.append('-');
        write(operand, Binding.PERCENT);
      }
      case PercentOf(var operand) -> {
        write(operand, Binding.PRIMARY);
        text.append('%');
      }
      case Call call -> writeCall(call);
    }
    spans.put(expression, SourceSpan.of(1, from + 1, 1, text.length() + 1));
  }

  private void writeVariable(Variable variable) {
    text.append('[').append(variable.name().replace("]", "]]")).append(']');
    for (TimeModifier modifier : variable.modifiers()) {
      text.append('.').append(modifier.word());
    }
  }

  private void writeBinary(Binary binary) {
    Binding own = Binding.of(binary);
    write(binary.left(), own);
    text.append(' ').append(binary.operator().sign()).append(' ');
    write(binary.right(), own.tighter());
  }

  private void writeCall(Call call) {
    text.append(call.function().name()).append('(');
    String separator = "";
    for (Expression argument : call.arguments()) {
      text.append(separator);
      write(argument);
      separator = "; ";
    }
    text.append(')');
  }
}
