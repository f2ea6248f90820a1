package id.tolok.document.extract;

import id.tolok.document.DecreeReader;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a text as a file and says briefly what was understood.
final class Shorthand {

  private Shorthand() {}

  /// `KASI X (IV) duties 2, functions 3` per position, ` objective > indicator = formula [%]` per
  /// indicator, then what else it has.
  static List<String> of(String text) {
    var lines = new ArrayList<String>();
    for (var position : positions(text)) {
      lines.add(of(position));
      position.indicators().forEach(indicator -> lines.add("  " + of(indicator)));
    }
    return lines;
  }

  static List<Position> positions(String text) {
    return DecreeReader.read("contoh.txt", text.getBytes(StandardCharsets.UTF_8))
        .catalogue()
        .positions();
  }

  static List<Indicator> indicators(String text) {
    return positions(text).stream().flatMap(one -> one.indicators().stream()).toList();
  }

  static List<String> findings(String text) {
    return DecreeReader.read("contoh.txt", text.getBytes(StandardCharsets.UTF_8))
        .catalogue()
        .findings()
        .stream()
        .map(finding -> finding.code())
        .toList();
  }

  private static String of(Position position) {
    return "%s (%s) duties %d, functions %d"
        .formatted(
            position.rawName(),
            position.echelon() == null ? "-" : position.echelon(),
            position.duties().size(),
            position.functions().size());
  }

  private static String of(Indicator indicator) {
    var text = new StringBuilder();
    text.append(orDash(indicator.objective())).append(" > ").append(indicator.indicator());
    text.append(" = ").append(orDash(indicator.formulaText()));
    text.append(" [").append(orDash(indicator.unit())).append("]");
    append(text, "definition", indicator.definition());
    append(
        text,
        "because",
        indicator.rationale().isEmpty() ? null : String.join(" + ", indicator.rationale()));
    append(text, "by", indicator.responsible());
    append(text, "from", indicator.dataSource());
    append(text, "baseline", indicator.baseline());
    append(text, "targets", values(indicator.targets()));
    append(text, "quarters", values(indicator.quarterTargets()));
    append(text, "note", indicator.note());
    return text.toString();
  }

  private static @Nullable String values(Map<String, String> values) {
    return values.isEmpty() ? null : values.toString();
  }

  private static void append(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append(" | ").append(name).append(" ").append(value);
    }
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "-" : text;
  }
}
