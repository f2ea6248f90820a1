package id.tolok.figures.print;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.figures.form.Measure;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.form.MeasurementRow;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The form for programs (`tolok-measurement/1`). Percentages have the two decimals that are
/// printed, actual figures ten.
public final class FormJson {

  private static final String FORMAT = "tolok-measurement/1";
  private static final int DECIMALS = 10;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private FormJson() {}

  public static String write(MeasurementForm form) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", FORMAT);
    root.put("period", form.period().toString());
    ArrayNode documents = root.putArray("documents");
    form.catalogues().documents().forEach(documents::add);
    root.put("scale", form.scale().code());
    ObjectNode mean = root.putObject("mean");
    mean.put("percent", form.mean().findPercent().map(percent -> percent.rounded()).orElse(null));
    mean.put("measured", form.mean().measured());
    mean.put("planned", form.mean().planned());
    ArrayNode indicators = root.putArray("indicators");
    form.rows().forEach(row -> indicators.add(row(row)));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static ObjectNode row(MeasurementRow row) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("document", row.indicator().document());
    node.put("position", row.indicator().position().name());
    node.put("objective", row.indicator().indicator().objective());
    node.put("indicator", row.indicator().indicator().indicator());
    node.put("expression", Formulas.print(row.expression()));
    node.put("unit", row.unit());
    node.put("polarity", row.polarity().name().toLowerCase(Locale.ROOT));
    node.put("direction", row.rule().direction().code());
    node.put("quarterTargetBasis", row.plan().basis().name().toLowerCase(Locale.ROOT));
    row.findQuarter().ifPresent(quarter -> node.set("quarter", measure(quarter)));
    node.set("toDate", measure(row.toDate()));
    node.set("year", measure(row.year()));
    row.findGrade()
        .ifPresent(
            grade -> node.putObject("grade").put("level", grade.level()).put("name", grade.name()));
    ArrayNode remarks = node.putArray("remarks");
    row.remarks().forEach(remark -> remarks.add(remark(remark)));
    return node;
  }

  private static ObjectNode measure(Measure measure) {
    ObjectNode node = MAPPER.createObjectNode();
    switch (measure.target()) {
      case Target.Value(var figure) -> node.put("target", figure);
      case Target.Range(var low, var high) ->
          node.putObject("target").put("low", low).put("high", high);
      case Target.NotPlanned() -> node.putNull("target");
    }
    switch (measure.actual().value()) {
      case Value.Known(var number) -> node.put("actual", shown(number));
      case Value.Missing _, Value.NoEvent _, Value.Failed _ -> node.putNull("actual");
    }
    switch (measure.achievement()) {
      case Achievement.Measured(_, var percent, _) -> node.put("achievement", percent.rounded());
      case Achievement.NotMeasured(var reason) -> {
        node.putNull("achievement");
        node.put("reason", reason.name());
      }
    }
    return node;
  }

  private static BigDecimal shown(BigDecimal number) {
    return number.stripTrailingZeros().scale() > DECIMALS
        ? number.setScale(DECIMALS, RoundingMode.HALF_UP)
        : number;
  }

  private static ObjectNode remark(Finding finding) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("code", finding.code().name());
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    node.put("message", FindingMessages.indonesian().message(finding));
    return node;
  }
}
