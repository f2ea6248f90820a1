package id.tolok.catalogue.web.indicator;

import id.tolok.catalogue.web.indicator.IndicatorView.Step;
import id.tolok.catalogue.web.indicator.IndicatorView.Trial;
import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Figures;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Computes a formula with figures a person typed, to see what it gives. Keeps nothing.
final class Trials {

  private static final int LETTERS_MAX = 40;

  /// 1.234,5 as people here write it, or 1234.5 as machines do.
  private static final String GROUPED = "-?\\d{1,3}(\\.\\d{3})+(,\\d+)?";

  private static final String PLAIN = "-?\\d+([.,]\\d+)?";

  private final Visit visit;

  Trials(Visit visit) {
    this.visit = visit;
  }

  /// @param unit of the indicator; empty where none is stated
  /// @param typed the figures by name of their field, as sent; empty before anything was tried
  Trial of(Expression formula, String unit, Map<String, String> typed) {
    List<Expression> inputs = new ArrayList<>(Formulas.variables(formula));
    inputs.addAll(Formulas.constants(formula));
    List<Field> fields = new ArrayList<>();
    Map<String, BigDecimal> figures = new HashMap<>();
    boolean tried = false;
    boolean wrong = false;
    for (int i = 0; i < inputs.size(); i++) {
      Expression input = inputs.get(i);
      String text = typed.getOrDefault("n" + (i + 1), "").strip();
      var figure = figure(text);
      figure.ifPresent(number -> figures.put(Formulas.print(input), number));
      boolean unread = !text.isEmpty() && figure.isEmpty();
      tried |= !text.isEmpty();
      wrong |= unread;
      fields.add(field(i + 1, input, text, unread));
    }
    if (!tried || wrong) {
      return new Trial(fields, null, null, List.of());
    }
    Derivation derivation = Formulas.explain(formula, new Typed(figures));
    return new Trial(
        fields,
        withUnit(derivation.value(), unit),
        state(derivation.value()),
        List.of(step(derivation)));
  }

  private Field field(int number, Expression input, String text, boolean unread) {
    return Field.of("n" + number, name(input))
        .withValue(text)
        .withError(unread ? visit.w("catalogue.indicator.trial.number") : null);
  }

  private static String name(Expression input) {
    return Formulas.print(input).replaceAll("[\\[\\]{}]", "");
  }

  private static Optional<BigDecimal> figure(String text) {
    if (text.length() > LETTERS_MAX || !(text.matches(GROUPED) || text.matches(PLAIN))) {
      return Optional.empty();
    }
    String plain = text.matches(GROUPED) ? text.replace(".", "") : text;
    return Optional.of(new BigDecimal(plain.replace(',', '.')));
  }

  private Step step(Derivation node) {
    boolean leaf = node.operands().isEmpty();
    return new Step(
        name(node.expression()),
        leaf && node.expression() instanceof Expression.NumberLiteral ? "" : shown(node.value()),
        node.operands().stream().map(this::step).toList());
  }

  private String shown(Value value) {
    return switch (value) {
      case Value.Known(var number) -> visit.format().number(number);
      case Value.Missing(var variables) ->
          visit.w("catalogue.indicator.trial.missing", String.join(", ", variables));
      case Value.NoEvent _ -> visit.w("catalogue.indicator.trial.no-event");
      case Value.Failed(var cause) -> visit.words().findings().message(cause);
    };
  }

  private String withUnit(Value value, String unit) {
    return value instanceof Value.Known ? Formats.withUnit(shown(value), unit) : shown(value);
  }

  private Badge state(Value value) {
    return switch (value) {
      case Value.Known _ -> new Badge(Tone.GOOD, visit.w("catalogue.indicator.trial.known"));
      case Value.Missing _ ->
          new Badge(Tone.WARNING, visit.w("catalogue.indicator.trial.incomplete"));
      case Value.NoEvent _ -> new Badge(Tone.PLAIN, visit.w("catalogue.indicator.trial.none"));
      case Value.Failed _ -> new Badge(Tone.BAD, visit.w("catalogue.indicator.trial.failed"));
    };
  }

  /// Figures as they were typed, by the printed form of what asks for them.
  private record Typed(Map<String, BigDecimal> figures) implements Figures {
    @Override
    public Optional<BigDecimal> figure(Expression.Variable variable) {
      return find(variable);
    }

    @Override
    public Optional<BigDecimal> constant(Expression.Constant constant) {
      return find(constant);
    }

    private Optional<BigDecimal> find(Expression input) {
      @Nullable BigDecimal number = figures.get(Formulas.print(input));
      return Optional.ofNullable(number);
    }
  }
}
