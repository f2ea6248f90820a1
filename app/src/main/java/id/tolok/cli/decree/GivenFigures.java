package id.tolok.cli.decree;

import id.tolok.cli.Refusal;
import id.tolok.figures.Names;
import id.tolok.figures.WrittenNumber;
import id.tolok.formula.Expression;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Figures;
import id.tolok.formula.Formulas;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Figures written on the command line: `jumlah pos aktif=13;jumlah pos=20`. Names match whatever
/// their case and blanks.
final class GivenFigures implements Figures {

  private final Map<String, BigDecimal> byKey;

  private GivenFigures(Map<String, BigDecimal> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /// @throws Refusal when a part is not `name=number`, or no operand of the formula has the name
  static GivenFigures parse(String text, Expression expression) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    Map<String, String> names = names(expression);
    for (String part : text.split(";", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.lastIndexOf('=');
      if (equals < 1) {
        throw new Refusal("--with: \"" + part.strip() + "\" bukan pasangan nama=angka.");
      }
      String key = Names.key(part.substring(0, equals).replaceAll("[\\[\\]{}]", ""));
      if (!names.containsKey(key)) {
        throw new Refusal(
            "--with: \"%s\" tidak ada dalam rumus; yang ada: %s"
                .formatted(part.substring(0, equals).strip(), String.join("; ", names.values())));
      }
      figures.put(key, number(part.substring(equals + 1).strip()));
    }
    return new GivenFigures(figures);
  }

  private static BigDecimal number(String text) {
    return switch (WrittenNumber.read(text)) {
      case WrittenNumber.Reading.Certain(var number) -> number;
      case WrittenNumber.Reading.Doubtful(var thousands, var decimal) ->
          throw new Refusal(
              "--with: %s dapat berarti %s atau %s; tulis salah satu."
                  .formatted(
                      text, thousands.toPlainString(), decimal.toPlainString().replace('.', ',')));
      case WrittenNumber.Reading.NotANumber() ->
          throw new Refusal("--with: \"" + text + "\" bukan angka.");
    };
  }

  /// The operands a person may name, as written, by their keys.
  static Map<String, String> names(Expression expression) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> written = new LinkedHashSet<>();
    Formulas.variables(expression).forEach(variable -> written.add(written(variable)));
    Formulas.constants(expression).forEach(constant -> written.add(constant.name()));
    written.forEach(name -> names.putIfAbsent(Names.key(name), name));
    return names;
  }

  private static String written(Expression.Variable variable) {
    var name = new StringBuilder(variable.name());
    for (TimeModifier modifier : variable.modifiers()) {
      name.append('.').append(modifier.word());
    }
    return name.toString();
  }

  @Override
  public Optional<BigDecimal> figure(Expression.Variable variable) {
    return Optional.ofNullable(byKey.get(Names.key(written(variable))));
  }

  @Override
  public Optional<BigDecimal> constant(Expression.Constant constant) {
    return Optional.ofNullable(byKey.get(Names.key(constant.name())));
  }
}
