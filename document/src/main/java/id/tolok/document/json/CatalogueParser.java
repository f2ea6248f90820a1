package id.tolok.document.json;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.OrganisationUnit;
import id.tolok.document.Position;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Severity;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a catalogue from its JSON tree.
final class CatalogueParser {

  private CatalogueParser() {}

  static Catalogue of(JsonNode node) {
    var format = required(node, "format");
    if (!Catalogue.FORMAT.equals(format)) {
      throw new IllegalArgumentException("not a " + Catalogue.FORMAT + ": format is " + format);
    }
    return new Catalogue(
        format,
        required(node, "file"),
        required(node, "sha256"),
        list(node, "decrees", CatalogueParser::decree),
        list(node, "organisation", CatalogueParser::unit),
        list(node, "positions", CatalogueParser::position),
        list(node, "findings", CatalogueParser::finding));
  }

  private static Decree decree(JsonNode node) {
    return new Decree(
        required(node, "kind"),
        text(node, "number"),
        text(node, "numberRaw"),
        text(node, "title"),
        text(node, "issuer"),
        text(node, "subdistrict"),
        text(node, "regency"),
        text(node, "province"),
        text(node, "date"),
        text(node, "place"),
        number(node, "periodStart"),
        number(node, "periodEnd"),
        text(node, "signatory"),
        text(node, "nip"),
        node.path("amends").asBoolean(false),
        texts(node, "considerations"),
        texts(node, "legalBases"),
        texts(node, "dictums"),
        texts(node, "articles"),
        texts(node, "copies"),
        spans(node));
  }

  private static OrganisationUnit unit(JsonNode node) {
    return new OrganisationUnit(
        required(node, "name"),
        text(node, "parent"),
        texts(node, "duties"),
        texts(node, "functions"));
  }

  private static Position position(JsonNode node) {
    return new Position(
        required(node, "name"),
        required(node, "rawName"),
        text(node, "echelon"),
        node.path("decree").asInt(0),
        texts(node, "duties"),
        texts(node, "functions"),
        list(node, "indicators", CatalogueParser::indicator),
        spans(node));
  }

  private static Indicator indicator(JsonNode node) {
    return new Indicator(
        text(node, "number"),
        text(node, "objective"),
        required(node, "indicator"),
        text(node, "definition"),
        texts(node, "rationale"),
        text(node, "formulaText"),
        node.hasNonNull("formula") ? formula(node.path("formula")) : CatalogueFormula.text(),
        text(node, "unit"),
        node.hasNonNull("polarity") ? required(node, "polarity") : "higher",
        text(node, "responsible"),
        text(node, "dataSource"),
        text(node, "baseline"),
        values(node, "targets"),
        values(node, "quarterTargets"),
        text(node, "note"),
        node.path("confidence").asDouble(0),
        spans(node));
  }

  private static CatalogueFormula formula(JsonNode node) {
    return new CatalogueFormula(
        FormulaKind.of(required(node, "kind")),
        text(node, "expression"),
        text(node, "numerator"),
        text(node, "denominator"),
        node.hasNonNull("multiplier") ? node.path("multiplier").decimalValue() : null,
        texts(node, "terms"));
  }

  private static CatalogueFinding finding(JsonNode node) {
    return new CatalogueFinding(
        required(node, "code"),
        Severity.valueOf(required(node, "severity").toUpperCase(Locale.ROOT)),
        node.hasNonNull("where") ? span(node.path("where")) : null,
        required(node, "message"),
        text(node, "suggestion"));
  }

  private static SourceSpan span(JsonNode node) {
    return new SourceSpan(
        node.path("line").asInt(1),
        node.path("column").asInt(1),
        node.path("endLine").asInt(1),
        node.path("endColumn").asInt(1),
        number(node, "page"),
        text(node, "sheet"),
        text(node, "cell"));
  }

  private static Map<String, SourceSpan> spans(JsonNode node) {
    var spans = new LinkedHashMap<String, SourceSpan>();
    node.path("sources").properties().forEach(one -> spans.put(one.getKey(), span(one.getValue())));
    return spans;
  }

  private static Map<String, String> values(JsonNode node, String key) {
    var values = new LinkedHashMap<String, String>();
    node.path(key).properties().forEach(one -> values.put(one.getKey(), one.getValue().asString()));
    return values;
  }

  private static List<String> texts(JsonNode node, String key) {
    return list(node, key, JsonNode::asString);
  }

  private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> reader) {
    var list = new ArrayList<T>();
    node.path(key).values().forEach(element -> list.add(reader.apply(element)));
    return list;
  }

  private static String required(JsonNode node, String key) {
    var value = text(node, key);
    if (value == null) {
      throw new IllegalArgumentException("the catalogue lacks " + key);
    }
    return value;
  }

  private static @Nullable String text(JsonNode node, String key) {
    return node.hasNonNull(key) ? node.path(key).asString() : null;
  }

  private static @Nullable Integer number(JsonNode node, String key) {
    return node.hasNonNull(key) ? Integer.valueOf(node.path(key).asInt()) : null;
  }
}
