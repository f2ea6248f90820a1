package id.tolok.formula.math;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.math.Layout.Digits;
import id.tolok.formula.math.Layout.Fenced;
import id.tolok.formula.math.Layout.Fraction;
import id.tolok.formula.math.Layout.Noted;
import id.tolok.formula.math.Layout.Row;
import id.tolok.formula.math.Layout.Sign;
import id.tolok.formula.math.Layout.Term;
import id.tolok.formula.math.Layout.Words;
import id.tolok.formula.syntax.Binding;
import id.tolok.kernel.IndonesianNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Sets a formula the way it is written by hand: divisions and averages as fractions, sums with
/// plus signs, moments of time as notes below.
final class Typesetter {

  private static final String TIMES = "×";
  private static final String MINUS = "−";

  private final ResourceBundle words;

  /// @param language of the words between the names, one that has a bundle
  Typesetter(Locale language) {
    words = ResourceBundle.getBundle(Typesetter.class.getPackageName() + ".messages", language);
  }

  Layout layout(Expression expression) {
    return switch (expression) {
      case NumberLiteral(var value) -> new Digits(IndonesianNumber.exact(value));
      case Variable(var name, var modifiers) -> variable(name, modifiers);
      case Constant(var name) -> new Words(name);
      case Binary binary -> binary(binary);
      case Negation(var operand) ->
          new Row(List.of(new Sign(MINUS), fenced(operand, Binding.PERCENT)));
      case PercentOf(var operand) -> new Row(List.of(percentBase(operand), new Sign("%")));
      case Call call -> call(call);
    };
  }

  private Layout variable(String name, List<TimeModifier> modifiers) {
    if (modifiers.isEmpty()) {
      return new Words(name);
    }
    String note =
        modifiers.stream()
            .map(modifier -> words.getString("modifier." + modifier.name()))
            .collect(Collectors.joining(", "));
    return new Noted(new Words(name), new Term(note));
  }

  private Layout binary(Binary binary) {
    Binding own = Binding.of(binary);
    return switch (binary.operator()) {
      case ADD -> infix(binary, "+", own);
      case SUBTRACT -> infix(binary, MINUS, own);
      case MULTIPLY -> infix(binary, TIMES, own);
      case DIVIDE -> new Fraction(layout(binary.left()), layout(binary.right()));
    };
  }

  private Layout infix(Binary binary, String sign, Binding own) {
    return new Row(
        List.of(fenced(binary.left(), own), new Sign(sign), fenced(binary.right(), own.tighter())));
  }

  /// A percent sign behind a fraction bar would seem to belong to the denominator.
  private Layout percentBase(Expression operand) {
    Layout base = layout(operand);
    boolean needsFence = base instanceof Fraction || !holds(operand, Binding.PRIMARY);
    return needsFence ? new Fenced("(", base, ")") : base;
  }

  private Layout fenced(Expression expression, Binding least) {
    Layout inner = layout(expression);
    return holds(expression, least) ? inner : new Fenced("(", inner, ")");
  }

  private static boolean holds(Expression expression, Binding least) {
    return binding(expression).compareTo(least) >= 0;
  }

  /// A fraction holds together by its bar; a sum written out holds together as a sum.
  private static Binding binding(Expression expression) {
    return switch (expression) {
      case Binary(var operator, _, _) when operator == Operator.DIVIDE -> Binding.PRIMARY;
      case Call(var function, var arguments) ->
          switch (function) {
            case SUM -> arguments.size() == 1 ? binding(arguments.getFirst()) : Binding.SUM;
            case AVERAGE, MIN, MAX, COUNT, ROUND, ABS, IF, IFMISSING -> Binding.PRIMARY;
          };
      case NumberLiteral _, Variable _, Constant _, Binary _, Negation _, PercentOf _ ->
          Binding.of(expression);
    };
  }

  private Layout call(Call call) {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case SUM -> sum(arguments);
      case AVERAGE -> new Fraction(sum(arguments), count(arguments));
      case ABS -> new Fenced("|", layout(arguments.getFirst()), "|");
      case MIN, MAX, COUNT, ROUND, IF, IFMISSING ->
          new Row(
              List.of(
                  new Term(words.getString("function." + call.function().name())),
                  new Fenced("(", separated(arguments), ")")));
    };
  }

  private Layout sum(List<Expression> terms) {
    if (terms.size() == 1) {
      return layout(terms.getFirst());
    }
    var parts = new ArrayList<Layout>();
    for (Expression term : terms) {
      if (!parts.isEmpty()) {
        parts.add(new Sign("+"));
      }
      parts.add(fenced(term, parts.isEmpty() ? Binding.SUM : Binding.PRODUCT));
    }
    return new Row(parts);
  }

  private static Layout count(List<Expression> terms) {
    return new Digits(IndonesianNumber.exact(BigDecimal.valueOf(terms.size())));
  }

  private Layout separated(List<Expression> arguments) {
    var parts = new ArrayList<Layout>();
    for (Expression argument : arguments) {
      if (!parts.isEmpty()) {
        parts.add(new Sign(";"));
      }
      parts.add(layout(argument));
    }
    return new Row(parts);
  }
}
