package id.tolok.survey.tally;

import id.tolok.satisfaction.ElementCounts;
import id.tolok.satisfaction.SheetCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Counts written down and read again: keys in order, no blanks, so that equal counts are equal to
/// the last character.
final class CountsJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private CountsJson() {}

  static String text(Map<String, ?> document) {
    return MAPPER.writeValueAsString(document);
  }

  static JsonNode tree(String document) {
    return MAPPER.readTree(document);
  }

  static Map<String, Object> write(SheetCounts counts) {
    var written = new LinkedHashMap<String, Object>();
    written.put("respondents", counts.respondents());
    written.put("rejected", counts.rejected());
    written.put("spreadSum", counts.spreadSum());
    written.put("spreadSquares", counts.spreadSquares());
    written.put("elements", counts.elements().stream().map(CountsJson::write).toList());
    return written;
  }

  private static Map<String, Object> write(ElementCounts counts) {
    return Map.of(
        "element",
        counts.element(),
        "marks",
        counts.marks().stream()
            .map(mark -> List.of(mark.filled(), mark.points(), mark.sheets()))
            .toList(),
        "choices",
        counts.choices());
  }

  static SheetCounts read(JsonNode node) {
    var elements = new ArrayList<ElementCounts>();
    node.get("elements").forEach(each -> elements.add(element(each)));
    return new SheetCounts(
        node.get("respondents").asInt(),
        node.get("rejected").asInt(),
        node.get("spreadSum").asLong(),
        node.get("spreadSquares").asLong(),
        elements);
  }

  private static ElementCounts element(JsonNode node) {
    var marks = new ArrayList<ElementCounts.Mark>();
    node.get("marks")
        .forEach(mark ->
            marks.add(
                new ElementCounts.Mark(
                    mark.get(0).asInt(), mark.get(1).asInt(), mark.get(2).asInt())));
    var choices = new ArrayList<List<Integer>>();
    node.get("choices").forEach(question -> choices.add(numbers(question)));
    return new ElementCounts(node.get("element").asString(), marks, choices);
  }

  static List<Integer> numbers(JsonNode node) {
    var numbers = new ArrayList<Integer>();
    node.forEach(each -> numbers.add(each.asInt()));
    return numbers;
  }

  static List<String> texts(JsonNode node) {
    var texts = new ArrayList<String>();
    node.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  static Map<String, Integer> numbersByName(JsonNode node) {
    var numbers = new TreeMap<String, Integer>();
    node.properties().forEach(each -> numbers.put(each.getKey(), each.getValue().asInt()));
    return numbers;
  }

  static Map<String, Map<String, Integer>> profile(JsonNode node) {
    var profile = new TreeMap<String, Map<String, Integer>>();
    node.properties().forEach(each -> profile.put(each.getKey(), numbersByName(each.getValue())));
    return profile;
  }
}
