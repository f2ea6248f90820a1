package id.tolok.intake.draft;

import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.kernel.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns a draft back into a catalogue. An untouched draft gives the catalogue it was made of.
final class DraftCatalogue {

  /// Fields that show the place of another one: the expression that of the formula text.
  private static final Set<String> BORROWED = Set.of("expression");

  private final Draft draft;

  private DraftCatalogue(Draft draft) {
    this.draft = draft;
  }

  static Catalogue of(Draft draft) {
    var made = new DraftCatalogue(draft);
    return new Catalogue(
        Catalogue.FORMAT,
        draft.file(),
        draft.sha256(),
        draft.decrees().stream().map(made::decree).toList(),
        draft.organisation(),
        draft.positions().stream().map(made::position).toList(),
        List.<CatalogueFinding>copyOf(draft.remarks()));
  }

  private Decree decree(DraftDecree decree) {
    var cells = decree.cells();
    return new Decree(
        Objects.requireNonNullElse(cells.value("kind"), "OTHER"),
        cells.value("number"),
        cells.cell("number").isChanged() ? cells.value("number") : cells.value("numberRaw"),
        cells.value("title"),
        cells.value("issuer"),
        cells.value("subdistrict"),
        cells.value("regency"),
        cells.value("province"),
        cells.value("date"),
        cells.value("place"),
        year(cells.value("periodStart")),
        year(cells.value("periodEnd")),
        cells.value("signatory"),
        cells.value("nip"),
        "true".equals(cells.value("amends")),
        lines(cells, "considerations"),
        lines(cells, "legalBases"),
        lines(cells, "dictums"),
        lines(cells, "articles"),
        lines(cells, "copies"),
        sources(cells));
  }

  private Position position(DraftPosition position) {
    var cells = position.cells();
    return new Position(
        position.name(),
        Objects.requireNonNullElse(cells.value("rawName"), position.name()),
        cells.value("echelon"),
        decreeIndex(position),
        lines(cells, "duties"),
        lines(cells, "functions"),
        position.rows().stream().map(this::indicator).toList(),
        sources(cells));
  }

  private int decreeIndex(DraftPosition position) {
    for (int index = 0; index < draft.decrees().size(); index++) {
      if (draft.decrees().get(index).id().equals(position.decree())) {
        return index;
      }
    }
    return 0;
  }

  private Indicator indicator(DraftRow row) {
    var cells = row.cells();
    return new Indicator(
        cells.value("number"),
        cells.value("objective"),
        row.name(),
        cells.value("definition"),
        lines(cells, "rationale"),
        cells.value("formulaText"),
        row.formula(),
        cells.value("unit"),
        Objects.requireNonNullElse(cells.value("polarity"), "higher"),
        cells.value("responsible"),
        cells.value("dataSource"),
        cells.value("baseline"),
        cells.valuesBelow(FieldKeys.TARGETS),
        cells.valuesBelow(FieldKeys.QUARTER_TARGETS),
        cells.value("note"),
        row.confidence(),
        sources(cells));
  }

  private static Map<String, SourceSpan> sources(Cells cells) {
    var sources = new LinkedHashMap<String, SourceSpan>();
    cells
        .byKey()
        .forEach((key, cell) -> {
          var where = cell.where();
          if (where != null && !BORROWED.contains(key)) {
            sources.put(sourceKey(key), where);
          }
        });
    return sources;
  }

  /// The targets of all years have one place together, as the reader gives it.
  private static String sourceKey(String key) {
    return key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.'));
  }

  private static List<String> lines(Cells cells, String key) {
    var value = cells.value(key);
    return value == null ? List.of() : value.lines().filter(line -> !line.isBlank()).toList();
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
