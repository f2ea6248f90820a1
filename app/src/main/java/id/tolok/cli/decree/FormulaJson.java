package id.tolok.cli.decree;

import id.tolok.formula.Derivation;
import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a formula text was understood, for programs: the keys of a catalogue's formula, and the
/// result.
final class FormulaJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FormulaJson() {}

  static String write(
      FormulaReading reading, Collection<String> operands, @Nullable Derivation result) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("kind", reading.kind().code());
    var expression = reading.expression();
    node.put("expression", expression == null ? null : Formulas.print(expression));
    node.put("numerator", reading.numerator());
    node.put("denominator", reading.denominator());
    node.put("multiplier", reading.multiplier());
    ArrayNode terms = node.putArray("terms");
    reading.terms().forEach(terms::add);
    ArrayNode variables = node.putArray("variables");
    operands.forEach(variables::add);
    node.put("words", expression == null ? null : Formulas.describe(expression));
    node.put("note", reading.note());
    node.put("confidence", reading.confidence());
    ArrayNode findings = node.putArray("findings");
    reading.findings().forEach(finding -> findings.add(finding(finding)));
    if (result != null) {
      node.set("result", derivation(result));
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("code", finding.code().name());
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    node.put("line", finding.where().line());
    node.put("column", finding.where().column());
    node.put("message", FindingMessages.indonesian().message(finding));
    return node;
  }

  private static ObjectNode derivation(Derivation derivation) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("expression", Formulas.print(derivation.expression()));
    value(node, derivation.value());
    if (!derivation.operands().isEmpty()) {
      ArrayNode operands = node.putArray("operands");
      derivation.operands().forEach(operand -> operands.add(derivation(operand)));
    }
    return node;
  }

  private static void value(ObjectNode node, Value value) {
    switch (value) {
      case Value.Known(var number) -> node.put("value", number);
      case Value.Missing(var variables) -> {
        ArrayNode missing = node.putArray("missing");
        variables.forEach(missing::add);
      }
      case Value.NoEvent(var denominator) -> node.put("noEvent", denominator);
      case Value.Failed(var cause) -> node.set("failed", finding(cause));
    }
  }
}
