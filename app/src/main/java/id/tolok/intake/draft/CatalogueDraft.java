package id.tolok.intake.draft;

import id.tolok.document.Catalogue;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns a catalogue into the draft nobody has touched yet.
final class CatalogueDraft {

  private int rows;

  private CatalogueDraft() {}

  static Draft of(Catalogue catalogue) {
    var decrees = decrees(catalogue.decrees());
    return new Draft(
        catalogue.file(),
        catalogue.sha256(),
        decrees,
        catalogue.organisation(),
        new CatalogueDraft().positions(catalogue.positions(), decrees),
        catalogue.findings(),
        Map.of(),
        Map.of());
  }

  private static List<DraftDecree> decrees(List<Decree> read) {
    if (read.isEmpty()) {
      var cells = new LinkedHashMap<String, Cell>();
      cells.put("kind", Cell.read("IKU", null));
      cells.put("amends", Cell.read("false", null));
      return List.of(new DraftDecree("d1", new Cells(cells)));
    }
    var decrees = new ArrayList<DraftDecree>();
    for (var decree : read) {
      decrees.add(new DraftDecree("d" + (decrees.size() + 1), cells(decree)));
    }
    return decrees;
  }

  private static Cells cells(Decree decree) {
    var cells = new Filling(decree.sources());
    cells.put("kind", decree.kind());
    cells.put("number", decree.number());
    cells.put("numberRaw", decree.numberRaw());
    cells.put("title", decree.title());
    cells.put("issuer", decree.issuer());
    cells.put("subdistrict", decree.subdistrict());
    cells.put("regency", decree.regency());
    cells.put("province", decree.province());
    cells.put("date", decree.date());
    cells.put("place", decree.place());
    cells.put("periodStart", number(decree.periodStart()));
    cells.put("periodEnd", number(decree.periodEnd()));
    cells.put("signatory", decree.signatory());
    cells.put("nip", decree.nip());
    cells.put("amends", Boolean.toString(decree.amends()));
    cells.put("considerations", lines(decree.considerations()));
    cells.put("legalBases", lines(decree.legalBases()));
    cells.put("dictums", lines(decree.dictums()));
    cells.put("articles", lines(decree.articles()));
    cells.put("copies", lines(decree.copies()));
    return cells.done();
  }

  private List<DraftPosition> positions(List<Position> read, List<DraftDecree> decrees) {
    var positions = new ArrayList<DraftPosition>();
    for (var position : read) {
      int decree = Math.clamp(position.decree(), 0, decrees.size() - 1);
      positions.add(
          new DraftPosition(
              "p" + (positions.size() + 1),
              decrees.get(decree).id(),
              cells(position),
              position.indicators().stream().map(this::row).toList()));
    }
    return positions;
  }

  private static Cells cells(Position position) {
    var cells = new Filling(position.sources());
    cells.put("name", position.name(), "rawName");
    cells.put("rawName", position.rawName());
    cells.put("echelon", position.echelon());
    cells.put("duties", lines(position.duties()));
    cells.put("functions", lines(position.functions()));
    return cells.done();
  }

  private DraftRow row(Indicator indicator) {
    rows++;
    return new DraftRow(
        "r" + rows, cells(indicator), indicator.formula(), indicator.confidence(), null);
  }

  private static Cells cells(Indicator indicator) {
    var cells = new Filling(indicator.sources());
    cells.put("number", indicator.number());
    cells.put("objective", indicator.objective());
    cells.put("indicator", indicator.indicator());
    cells.put("definition", indicator.definition());
    cells.put("rationale", lines(indicator.rationale()));
    cells.put("formulaText", indicator.formulaText());
    cells.put("expression", indicator.formula().expression(), "formulaText");
    cells.put("unit", indicator.unit());
    cells.put("polarity", indicator.polarity());
    cells.put("responsible", indicator.responsible());
    cells.put("dataSource", indicator.dataSource());
    cells.put("baseline", indicator.baseline());
    cells.put("note", indicator.note());
    indicator
        .targets()
        .forEach((year, value) -> cells.put(FieldKeys.TARGETS + year, value, "targets"));
    indicator
        .quarterTargets()
        .forEach((quarter, value) ->
            cells.put(FieldKeys.QUARTER_TARGETS + quarter, value, "quarterTargets"));
    return cells.done();
  }

  private static @Nullable String number(@Nullable Integer year) {
    return year == null ? null : year.toString();
  }

  private static String lines(List<String> items) {
    return String.join("\n", items);
  }

  /// Cells in the making, each with the place its source names.
  private record Filling(Map<String, SourceSpan> sources, LinkedHashMap<String, Cell> cells) {

    Filling(Map<String, SourceSpan> sources) {
      this(sources, new LinkedHashMap<>());
    }

    void put(String key, @Nullable String value) {
      put(key, value, key);
    }

    void put(String key, @Nullable String value, String source) {
      cells.put(key, Cell.read(value, sources.getOrDefault(key, sources.get(source))));
    }

    Cells done() {
      return new Cells(cells);
    }
  }
}
