package id.tolok.survey.tally;

import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.satisfaction.SheetCounts;
import id.tolok.satisfaction.SheetLayout;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.given.Channel;
import id.tolok.survey.number.RoundResults.Arrivals;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.tally.RoundNumbers.OfOneService;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What is approved, as one canonical document: which round, what it was computed by, every count,
/// and the index. Not for publication as it is, because it holds groups of every size.
public final class RoundDocument {

  /// The parts that follow from the sheets alone.
  public static final List<String> COUNTED =
      List.of("services", "profile", "channels", "days", "hours", "held", "leftOut", "index");

  private static final String FORM = "tolok-survey/1";

  private RoundDocument() {}

  /// The document of a round; without an index where there is none.
  public static String write(RoundHead head, RoundNumbers numbers) {
    var document = new LinkedHashMap<String, Object>();
    document.put("form", FORM);
    document.put("round", round(head));
    document.putAll(setting(numbers));
    document.putAll(counts(numbers));
    numbers
        .whole()
        .index()
        .ifPresent(index -> document.put("index", index(index, numbers.scale())));
    return CountsJson.text(document);
  }

  private static Map<String, Object> round(RoundHead head) {
    return Map.of(
        "id", head.roundId(),
        "agency", head.agencyId(),
        "kind", head.kind().name(),
        "year", head.year(),
        "number", head.number(),
        "name", head.name(),
        "from", head.periodFrom().toString(),
        "until", head.periodUntil().toString(),
        "questionnaire", head.questionnaireId());
  }

  private static Map<String, Object> setting(RoundNumbers numbers) {
    var setting = new LinkedHashMap<String, Object>();
    setting.put("weightRule", numbers.weightRule().name());
    setting.put("scale", numbers.scale().name());
    numbers.population().ifPresent(people -> setting.put("population", people));
    setting.put("layout", numbers.layout().questionElements());
    return setting;
  }

  private static Map<String, Object> counts(RoundNumbers numbers) {
    var days = new TreeMap<String, Integer>();
    numbers.arrivals().days().forEach((day, sheets) -> days.put(day.toString(), sheets));
    return Map.of(
        "services",
        numbers.services().stream()
            .map(service ->
                Map.of(
                    "id",
                    service.id(),
                    "name",
                    service.name(),
                    "counts",
                    CountsJson.write(service.counts())))
            .toList(),
        "profile",
        numbers.profile(),
        "channels",
        numbers.channels(),
        "days",
        days,
        "hours",
        numbers.arrivals().hours(),
        "held",
        numbers.held(),
        "leftOut",
        numbers.leftOut());
  }

  private static Map<String, Object> index(SatisfactionIndex index, QualityScale scale) {
    return Map.of(
        "perceived", plain(index.perceived()),
        "converted", plain(index.converted()),
        "rounded", plain(index.rounded()),
        "quality", index.quality(scale).name(),
        "respondents", index.respondents());
  }

  /// The figure numbers give, as it is published; empty without an index.
  public static String figure(RoundNumbers numbers) {
    return numbers.whole().index().map(index -> plain(index.rounded())).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /// The numbers a document holds.
  public static RoundNumbers read(String document) {
    JsonNode node = CountsJson.tree(document);
    var services = new ArrayList<OfOneService>();
    node.get("services").forEach(each -> services.add(service(each)));
    var channels = new EnumMap<Channel, Integer>(Channel.class);
    CountsJson.numbersByName(node.get("channels"))
        .forEach((name, sheets) -> channels.put(Channel.valueOf(name), sheets));
    return new RoundNumbers(
        WeightRule.valueOf(node.get("weightRule").asString()),
        QualityScale.valueOf(node.get("scale").asString()),
        node.has("population")
            ? OptionalInt.of(node.get("population").asInt())
            : OptionalInt.empty(),
        new SheetLayout(CountsJson.texts(node.get("layout"))),
        services,
        CountsJson.profile(node.get("profile")),
        channels,
        arrivals(node),
        node.get("held").asInt(),
        node.get("leftOut").asInt());
  }

  private static OfOneService service(JsonNode node) {
    SheetCounts counts = CountsJson.read(node.get("counts"));
    return new OfOneService(node.get("id").asLong(), node.get("name").asString(), counts);
  }

  private static Arrivals arrivals(JsonNode node) {
    var days = new TreeMap<LocalDate, Integer>();
    CountsJson.numbersByName(node.get("days"))
        .forEach((day, sheets) -> days.put(LocalDate.parse(day), sheets));
    return new Arrivals(days, CountsJson.numbers(node.get("hours")), List.of());
  }

  /// The parts of a document by name, each in its one way to be written.
  public static Map<String, String> parts(String document) {
    var parts = new TreeMap<String, String>();
    CountsJson.tree(document)
        .properties()
        .forEach(each -> parts.put(each.getKey(), each.getValue().toString()));
    return parts;
  }

  /// SHA-256 of a document in lower-case hexadecimal.
  public static String hash(String document) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
