package id.tolok.intake.web.review;

import id.tolok.intake.Review;
import id.tolok.intake.draft.Cell;
import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.FieldKeys;
import id.tolok.intake.web.formula.LiveFormula;
import id.tolok.intake.web.review.ItemView.FieldView;
import id.tolok.intake.web.review.ItemView.Group;
import id.tolok.intake.web.review.ItemView.Input;
import id.tolok.intake.web.review.ItemView.Option;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shows the fields of a decree, a position or a row to be edited.
public final class ItemViews {

  private static final int YEARS = 10;
  private static final int LINE_LETTERS = 46;
  private static final int ROWS_MAX = 14;

  private final Words words;
  private final Formats format;
  private final FieldWords fields;
  private final PlaceWords places;
  private final Review review;
  private final int currentYear;

  /// @param currentYear where no year is stated, targets start about here
  public ItemViews(Words words, Formats format, Review review, int currentYear) {
    this.words = words;
    this.format = format;
    this.fields = new FieldWords(words);
    this.places = new PlaceWords(words);
    this.review = review;
    this.currentYear = currentYear;
  }

  /// The fields of an item; empty where there is none of that id.
  public Optional<ItemView> find(String item) {
    var draft = review.draft();
    return draft
        .findRow(item)
        .map(this::row)
        .or(() -> draft.findPosition(item).map(one -> plain(item, position(one.cells()))))
        .or(() -> draft.findDecree(item).map(one -> plain(item, decree(one.cells()))));
  }

  private ItemView plain(String item, List<Group> groups) {
    return new ItemView(item, review.revision(), groups, null, List.of());
  }

  private ItemView row(DraftRow row) {
    var cells = row.cells();
    var groups = new ArrayList<Group>();
    groups.add(group("row", cells, "objective", "indicator"));
    groups.add(group("formula", cells, "formulaText", "expression"));
    groups.add(grid("measure", cells, "unit", "polarity", "baseline", "number"));
    groups.add(targets(cells));
    groups.add(grid("owner", cells, "responsible", "dataSource"));
    groups.add(group("words", cells, "definition", "rationale", "note"));
    var text = cells.cell("expression").isChanged() ? "expression" : "formulaText";
    var formula =
        LiveFormula.of(blank(cells.value(text)), row.name(), cells.value("unit"), words.findings());
    return new ItemView(row.id(), review.revision(), groups, formula, freeYears(cells));
  }

  private List<Group> position(Cells cells) {
    return List.of(
        grid("position", cells, "name", "echelon"), group("work", cells, "duties", "functions"));
  }

  private List<Group> decree(Cells cells) {
    return List.of(
        group("act", cells, "title"),
        grid("act-facts", cells, "kind", "number", "date", "place", "periodStart", "periodEnd"),
        grid("issuer", cells, "issuer", "subdistrict", "regency", "province"),
        grid("signature", cells, "signatory", "nip", "amends"),
        group("body", cells, "considerations", "legalBases", "dictums", "articles", "copies"));
  }

  private Group targets(Cells cells) {
    var years = new TreeSet<>(cells.valuesBelow(FieldKeys.TARGETS).keySet());
    years.addAll(periodYears());
    var targets = years.stream().map(year -> FieldKeys.TARGETS + year);
    var quarters =
        cells.valuesBelow(FieldKeys.QUARTER_TARGETS).isEmpty()
            ? Stream.<String>empty()
            : IntStream.rangeClosed(1, 4).mapToObj(number -> FieldKeys.QUARTER_TARGETS + number);
    return grid("targets", cells, Stream.concat(targets, quarters).toArray(String[]::new));
  }

  /// The years of the first decree that states a period, ten at most.
  private List<String> periodYears() {
    for (var decree : review.draft().decrees()) {
      var start = year(decree.cells().value("periodStart"));
      var end = year(decree.cells().value("periodEnd"));
      if (start > 0 && end >= start) {
        return IntStream.rangeClosed(start, Math.min(end, start + YEARS - 1))
            .mapToObj(Integer::toString)
            .toList();
      }
    }
    return List.of();
  }

  private static int year(@Nullable String value) {
    return value != null && value.matches("\\d{4}") ? Integer.parseInt(value) : 0;
  }

  /// Years around those there are, for which a target may be added.
  private List<String> freeYears(Cells cells) {
    var known = new TreeSet<>(cells.valuesBelow(FieldKeys.TARGETS).keySet());
    known.addAll(periodYears());
    int from = known.isEmpty() ? currentYear - 1 : year(known.first()) - 1;
    int to = known.isEmpty() ? currentYear + 5 : year(known.last()) + 5;
    return IntStream.rangeClosed(from, to)
        .mapToObj(Integer::toString)
        .filter(one -> !known.contains(one))
        .toList();
  }

  private Group group(String key, Cells cells, String... keys) {
    return new Group(key, false, fields(cells, keys));
  }

  private Group grid(String key, Cells cells, String... keys) {
    return new Group(key, true, fields(cells, keys));
  }

  private List<FieldView> fields(Cells cells, String... keys) {
    return Stream.of(keys).map(key -> field(key, cells.cell(key))).toList();
  }

  private FieldView field(String key, Cell cell) {
    var value = blank(cell.value());
    var input = input(key);
    return new FieldView(
        key,
        fields.label(key),
        hint(key),
        value,
        value,
        input,
        input == Input.LINE || input == Input.CHOICE ? 1 : rows(value, key),
        options(key, value),
        cell.isChanged() ? asRead(key, cell) : "",
        changed(cell),
        PlaceWords.key(cell.where()),
        places.of(cell.where()));
  }

  private String asRead(String key, Cell cell) {
    var read = cell.asRead();
    return read == null
        ? words.get("intake.field.read-nothing")
        : words.get("intake.field.read", fields.value(key, read));
  }

  private String changed(Cell cell) {
    var stamp = cell.changed();
    return stamp == null
        ? ""
        : words.get("intake.field.changed", stamp.name(), format.time(stamp.at()));
  }

  private static Input input(String key) {
    return switch (key) {
      case "polarity", "kind", "amends" -> Input.CHOICE;
      case "expression" -> Input.CODE;
      case "objective",
          "indicator",
          "definition",
          "rationale",
          "formulaText",
          "note",
          "title",
          "considerations",
          "legalBases",
          "dictums",
          "articles",
          "copies",
          "duties",
          "functions" ->
          Input.TEXT;
      default -> Input.LINE;
    };
  }

  private static int rows(String value, String key) {
    long lines = value.lines().mapToLong(line -> 1 + line.length() / LINE_LETTERS).sum();
    long least = key.equals("formulaText") ? 2 : 1;
    return (int) Math.clamp(lines, least, ROWS_MAX);
  }

  private String hint(String key) {
    if (key.startsWith(FieldKeys.TARGETS) || key.startsWith(FieldKeys.QUARTER_TARGETS)) {
      return "";
    }
    return switch (key) {
      case "rationale",
          "considerations",
          "legalBases",
          "dictums",
          "articles",
          "copies",
          "duties",
          "functions" ->
          words.get("intake.hint.lines");
      case "date" -> words.get("intake.hint.date");
      case "expression" -> words.get("intake.hint.expression");
      default -> "";
    };
  }

  private List<Option> options(String key, String value) {
    return switch (key) {
      case "polarity" -> options(key, value, "higher", "lower");
      case "kind" -> options(key, value, "IKU", "IKI", "PK", "ACTION_PLAN", "OTHER");
      case "amends" -> options(key, value.isEmpty() ? "false" : value, "false", "true");
      default -> List.of();
    };
  }

  private List<Option> options(String key, String value, String... values) {
    return Stream.of(values)
        .map(one -> new Option(one, fields.value(key, one), Objects.equals(one, value)))
        .toList();
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
