package id.tolok.document.json;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.OrganisationUnit;
import id.tolok.document.Position;
import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds the JSON tree of a catalogue.
final class CatalogueWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CatalogueWriter() {}

  static ObjectNode of(Catalogue catalogue) {
    var node = NODES.objectNode();
    node.put("format", catalogue.format());
    node.put("file", catalogue.file());
    node.put("sha256", catalogue.sha256());
    var decrees = node.putArray("decrees");
    catalogue.decrees().forEach(decree -> decrees.add(of(decree)));
    var organisation = node.putArray("organisation");
    catalogue.organisation().forEach(unit -> organisation.add(of(unit)));
    var positions = node.putArray("positions");
    catalogue.positions().forEach(position -> positions.add(of(position)));
    var findings = node.putArray("findings");
    catalogue.findings().forEach(finding -> findings.add(of(finding)));
    return node;
  }

  private static ObjectNode of(Decree decree) {
    var node = NODES.objectNode();
    node.put("kind", decree.kind());
    node.put("number", decree.number());
    node.put("numberRaw", decree.numberRaw());
    node.put("title", decree.title());
    node.put("issuer", decree.issuer());
    node.put("subdistrict", decree.subdistrict());
    node.put("regency", decree.regency());
    node.put("province", decree.province());
    node.put("date", decree.date());
    node.put("place", decree.place());
    node.put("periodStart", decree.periodStart());
    node.put("periodEnd", decree.periodEnd());
    node.put("signatory", decree.signatory());
    node.put("nip", decree.nip());
    node.put("amends", decree.amends());
    node.set("considerations", texts(decree.considerations()));
    node.set("legalBases", texts(decree.legalBases()));
    node.set("dictums", texts(decree.dictums()));
    node.set("articles", texts(decree.articles()));
    node.set("copies", texts(decree.copies()));
    node.set("sources", spans(decree.sources()));
    return node;
  }

  private static ObjectNode of(OrganisationUnit unit) {
    var node = NODES.objectNode();
    node.put("name", unit.name());
    node.put("parent", unit.parent());
    node.set("duties", texts(unit.duties()));
    node.set("functions", texts(unit.functions()));
    return node;
  }

  private static ObjectNode of(Position position) {
    var node = NODES.objectNode();
    node.put("name", position.name());
    node.put("rawName", position.rawName());
    node.put("echelon", position.echelon());
    node.put("decree", position.decree());
    node.set("duties", texts(position.duties()));
    node.set("functions", texts(position.functions()));
    var indicators = node.putArray("indicators");
    position.indicators().forEach(indicator -> indicators.add(of(indicator)));
    node.set("sources", spans(position.sources()));
    return node;
  }

  private static ObjectNode of(Indicator indicator) {
    var node = NODES.objectNode();
    node.put("number", indicator.number());
    node.put("objective", indicator.objective());
    node.put("indicator", indicator.indicator());
    node.put("definition", indicator.definition());
    node.set("rationale", texts(indicator.rationale()));
    node.put("formulaText", indicator.formulaText());
    node.set("formula", of(indicator.formula()));
    node.put("unit", indicator.unit());
    node.put("polarity", indicator.polarity());
    node.put("responsible", indicator.responsible());
    node.put("dataSource", indicator.dataSource());
    node.put("baseline", indicator.baseline());
    node.set("targets", values(indicator.targets()));
    node.set("quarterTargets", values(indicator.quarterTargets()));
    node.put("note", indicator.note());
    node.put("confidence", indicator.confidence());
    node.set("sources", spans(indicator.sources()));
    return node;
  }

  private static ObjectNode of(CatalogueFormula formula) {
    var node = NODES.objectNode();
    node.put("kind", formula.kind().code());
    node.put("expression", formula.expression());
    node.put("numerator", formula.numerator());
    node.put("denominator", formula.denominator());
    node.put("multiplier", formula.multiplier());
    if (formula.terms().isEmpty()) {
      node.putNull("terms");
    } else {
      node.set("terms", texts(formula.terms()));
    }
    return node;
  }

  private static ObjectNode of(CatalogueFinding finding) {
    var node = NODES.objectNode();
    node.put("code", finding.code());
    node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    var where = finding.where();
    if (where == null) {
      node.putNull("where");
    } else {
      node.set("where", of(where));
    }
    node.put("message", finding.message());
    node.put("suggestion", finding.suggestion());
    return node;
  }

  private static ObjectNode of(SourceSpan span) {
    var node = NODES.objectNode();
    node.put("line", span.line());
    node.put("column", span.column());
    node.put("endLine", span.endLine());
    node.put("endColumn", span.endColumn());
    putIfKnown(node, "page", span.page());
    putIfKnown(node, "sheet", span.sheet());
    putIfKnown(node, "cell", span.cell());
    return node;
  }

  private static void putIfKnown(ObjectNode node, String key, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Integer number -> node.put(key, number);
      default -> node.put(key, value.toString());
    }
  }

  private static ObjectNode spans(Map<String, SourceSpan> spans) {
    var node = NODES.objectNode();
    spans.forEach((key, span) -> node.set(key, of(span)));
    return node;
  }

  private static ObjectNode values(Map<String, String> values) {
    var node = NODES.objectNode();
    values.forEach(node::put);
    return node;
  }

  private static ArrayNode texts(List<String> texts) {
    var node = NODES.arrayNode();
    texts.forEach(node::add);
    return node;
  }
}
