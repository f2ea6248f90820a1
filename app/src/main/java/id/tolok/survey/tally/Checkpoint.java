package id.tolok.survey.tally;

import id.tolok.satisfaction.SheetCounts;
import id.tolok.satisfaction.SheetLayout;
import id.tolok.survey.given.Channel;
import id.tolok.survey.store.result.TallyStore.Held;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The counts of a round as of one of its sheets, written down so that a program that starts needs
/// to read only the sheets after it. It also says what did not count then: where that is otherwise
/// now, only the sheets concerned are looked at again.
///
/// @param answers number of the last sheet in the counts
/// @param approvals how often the round had been approved
record Checkpoint(
    int answers,
    int revision,
    int approvals,
    SheetLayout layout,
    Exclusions exclusions,
    RoundCounts counts) {

  /// Raised when the document changes its form; others are not read.
  private static final int FORM = 1;

  String write() {
    var held = new TreeMap<String, String>();
    exclusions.held().forEach((origin, done) -> held.put(Long.toString(origin), done.name()));
    var services = new TreeMap<String, Object>();
    counts.services().forEach((id, own) -> services.put(id.toString(), CountsJson.write(own)));
    var hours = new TreeMap<String, Integer>();
    counts
        .hours()
        .forEach((hour, sheets) -> hours.put(Long.toString(hour.getEpochSecond()), sheets));
    return CountsJson.text(
        Map.ofEntries(
            Map.entry("form", FORM),
            Map.entry("answers", answers),
            Map.entry("revision", revision),
            Map.entry("approvals", approvals),
            Map.entry("layout", layout.questionElements()),
            Map.entry("heldOrigins", held),
            Map.entry("leftOutNumbers", exclusions.leftOut().stream().sorted().toList()),
            Map.entry("services", services),
            Map.entry("profile", counts.profile()),
            Map.entry("channels", counts.channels()),
            Map.entry("hours", hours),
            Map.entry("held", counts.held()),
            Map.entry("leftOut", counts.leftOut())));
  }

  /// Whether a document was written by this version of the program.
  static boolean isReadable(JsonNode document) {
    return document.path("form").asInt(0) == FORM;
  }

  static Checkpoint read(JsonNode document) {
    var held = new HashMap<Long, Held>();
    document
        .get("heldOrigins")
        .properties()
        .forEach(each ->
            held.put(Long.valueOf(each.getKey()), Held.valueOf(each.getValue().asString())));
    return new Checkpoint(
        document.get("answers").asInt(),
        document.get("revision").asInt(),
        document.get("approvals").asInt(),
        new SheetLayout(CountsJson.texts(document.get("layout"))),
        new Exclusions(held, new HashSet<>(CountsJson.numbers(document.get("leftOutNumbers")))),
        counts(document));
  }

  private static RoundCounts counts(JsonNode document) {
    var services = new TreeMap<Long, SheetCounts>();
    document
        .get("services")
        .properties()
        .forEach(
            each -> services.put(Long.valueOf(each.getKey()), CountsJson.read(each.getValue())));
    var channels = new EnumMap<Channel, Integer>(Channel.class);
    CountsJson.numbersByName(document.get("channels"))
        .forEach((name, sheets) -> channels.put(Channel.valueOf(name), sheets));
    var hours = new TreeMap<Instant, Integer>();
    CountsJson.numbersByName(document.get("hours"))
        .forEach((hour, sheets) -> hours.put(Instant.ofEpochSecond(Long.parseLong(hour)), sheets));
    return new RoundCounts(
        services,
        CountsJson.profile(document.get("profile")),
        channels,
        hours,
        document.get("held").asInt(),
        document.get("leftOut").asInt());
  }
}
