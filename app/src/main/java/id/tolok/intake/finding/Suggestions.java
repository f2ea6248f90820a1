package id.tolok.intake.finding;

import id.tolok.intake.carry.CarryNote;
import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.lint.LintCode;
import id.tolok.satisfaction.IndexName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns remarks of the linter into concrete changes, where a rule leaves no doubt what to write.
/// What only a person can know has words, but nothing to click.
final class Suggestions {

  private static final List<String> LISTS =
      List.of("considerations", "legalBases", "dictums", "articles", "copies", "title");

  /// Objectives begin with a condition reached, not with the doing of it.
  private static final Map<String, String> CONDITIONS =
      Map.ofEntries(
          Map.entry("meningkatkan", "Meningkatnya"),
          Map.entry("mewujudkan", "Terwujudnya"),
          Map.entry("menyediakan", "Tersedianya"),
          Map.entry("menurunkan", "Menurunnya"),
          Map.entry("mengurangi", "Berkurangnya"),
          Map.entry("menciptakan", "Terciptanya"),
          Map.entry("melaksanakan", "Terlaksananya"),
          Map.entry("menyelenggarakan", "Terselenggaranya"),
          Map.entry("menyusun", "Tersusunnya"),
          Map.entry("mengembangkan", "Berkembangnya"),
          Map.entry("memelihara", "Terpeliharanya"),
          Map.entry("membina", "Terbinanya"),
          Map.entry("memperkuat", "Menguatnya"),
          Map.entry("mengoptimalkan", "Optimalnya"));

  /// A heading that names an office, not only a table.
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)^(camat|sekretar|kepala|kasi\\b|kasie\\b|kasub|lurah|bupati|wali|inspektur|direktur"
              + "|asisten|staf|pelaksana|analis|pengelola|bendahara|pengadministrasi)");

  private final Draft draft;

  Suggestions(Draft draft) {
    this.draft = draft;
  }

  /// The list of a decree that holds a sentence; empty where none does.
  String listWith(String item, String quote) {
    return draft
        .findCells(item)
        .flatMap(
            cells -> LISTS.stream().filter(key -> lines(cells, key).contains(quote)).findFirst())
        .orElse("");
  }

  List<Suggestion> of(
      LintCode code, String item, String field, String quote, List<String> arguments) {
    return switch (code) {
      case NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT -> nameOrNumerator(item);
      case NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT ->
          one(item, "indicator", row(item).map(DraftRow::name).flatMap(Countables::asCount));
      case FORMULA_MISSING, FORMULA_NOT_COMPUTABLE -> itsOwnFigure(item);
      case DENOMINATOR_IS_TARGET, TARGET_LOOKS_LIKE_COUNT -> numeratorOnly(item);
      case TARGET_IMPOSSIBLE_FOR_UNIT ->
          one(item, "unit", row(item).map(DraftRow::name).flatMap(Countables::unitOf));
      case TARGET_ZERO -> List.of(set(item, "targets." + arguments.getFirst(), null));
      case RESPONSIBLE_MISSING -> owners(item);
      case RESPONSIBLE_IS_OTHER_POSITION -> one(item, "responsible", positionName(item));
      case DATA_SOURCE_IS_PERSON -> List.of(set(item, "dataSource", "Laporan " + quote));
      case ROW_NUMBER_TWICE, ROW_NUMBER_JUMPS -> renumbered(item);
      case OBJECTIVE_IS_ACTIVITY -> one(item, "objective", condition(quote));
      case POSITION_LEVEL_WRONG -> List.of(set(item, "echelon", arguments.get(2)));
      case REVOKED_LAW_CITED, CITATION_WRONG ->
          inList(item, field, quote, Citations.writtenOut(arguments.get(1)));
      case CITATION_INCOMPLETE -> inList(item, field, quote, null);
      case REGION_FOREIGN -> ownRegion(item, field, quote, arguments.getFirst());
      case PERIOD_MISMATCH -> period(item, arguments.get(1));
      case FORMULA_BELONGS_TO_ANOTHER,
          DENOMINATOR_COPIED,
          OPERAND_NOT_MEASURABLE,
          DEFINITION_BELONGS_TO_ANOTHER,
          DEFINITION_UNRELATED,
          DATA_SOURCE_MISSING,
          SAME_INDICATOR_DIFFERENT_FORMULA,
          SAME_INDICATOR_TWO_OWNERS,
          TWO_MEASURES_IN_ONE,
          INDICATOR_REPEATS_OBJECTIVE,
          INDICATOR_IS_ACTIVITY,
          TARGETS_MISSING,
          HEAD_MEASURES_DOCUMENTS,
          SUBDIVISION_WITHOUT_OUTPUT,
          DUTY_WITHOUT_INDICATOR,
          DECREE_NUMBER_MISSING,
          DECREE_NUMBER_TWICE,
          DECREE_DATE_INCOMPLETE,
          NIP_MISSING,
          NIP_INVALID ->
          List.of();
    };
  }

  /// Puts an earlier value back.
  static List<Suggestion> putBack(CarryNote note) {
    return note.value() == null || note.item().isEmpty() || note.field().isEmpty()
        ? List.of()
        : List.of(set(note.item(), note.field(), note.value()));
  }

  /// A count is its own formula; so is the satisfaction index, which comes from the survey.
  private List<Suggestion> itsOwnFigure(String item) {
    Optional<String> name = row(item).map(DraftRow::name);
    return name.flatMap(IndexName::of).isPresent()
        ? one(item, "expression", name.map(RowFindings::itself))
        : one(item, "formulaText", name.filter(Countables::isCount));
  }

  private List<Suggestion> nameOrNumerator(String item) {
    return Stream.concat(
            one(item, "indicator", row(item).map(DraftRow::name).flatMap(Countables::asShare))
                .stream(),
            numeratorOnly(item).stream())
        .toList();
  }

  private List<Suggestion> numeratorOnly(String item) {
    var row = row(item);
    var numerator = row.map(found -> found.formula().numerator()).orElse(null);
    if (row.isEmpty() || numerator == null) {
      return List.of();
    }
    var changes = new ArrayList<Edit.SetField>();
    changes.add(new Edit.SetField(item, "formulaText", numerator));
    if (row.get().cells().cell("expression").isChanged()) {
      changes.add(new Edit.SetField(item, "expression", null));
    }
    if ("%".equals(row.get().cells().value("unit"))) {
      changes.add(
          new Edit.SetField(item, "unit", Countables.unitOf(row.get().name()).orElse(null)));
    }
    return List.of(new Suggestion(changes));
  }

  /// The position itself answers for its rows; where the whole table names nobody, for all rows.
  private List<Suggestion> owners(String item) {
    boolean nobody =
        draft.rows().stream().allMatch(row -> row.cells().value("responsible") == null);
    if (!nobody) {
      return one(item, "responsible", positionName(item));
    }
    var changes = new ArrayList<Edit.SetField>();
    draft
        .rows()
        .forEach(row ->
            positionName(row.id())
                .ifPresent(name -> changes.add(new Edit.SetField(row.id(), "responsible", name))));
    return changes.isEmpty() ? List.of() : List.of(new Suggestion(changes));
  }

  /// Numbers from 1; rows that shared a number and an objective go on sharing it.
  private List<Suggestion> renumbered(String item) {
    var position = draft.findPositionOf(item);
    if (position.isEmpty()) {
      return List.of();
    }
    var changes = new ArrayList<Edit.SetField>();
    var numbers = new LinkedHashMap<String, Integer>();
    for (var row : position.get().rows()) {
      var printed = row.cells().value("number");
      if (printed == null || !printed.matches("\\d{1,4}[.)]?")) {
        continue;
      }
      var group = printed + "\u0000" + row.cells().value("objective");
      var number = numbers.computeIfAbsent(group, _ -> numbers.size() + 1);
      var written = number + printed.replaceAll("\\d", "");
      if (!written.equals(printed)) {
        changes.add(new Edit.SetField(row.id(), "number", written));
      }
    }
    return changes.isEmpty() ? List.of() : List.of(new Suggestion(changes));
  }

  private static Optional<String> condition(String objective) {
    var words = objective.strip().split("\\s+", 2);
    var condition = CONDITIONS.get(words[0].toLowerCase(Locale.ROOT));
    return condition == null || words.length < 2
        ? Optional.empty()
        : Optional.of(condition + " " + words[1]);
  }

  private List<Suggestion> inList(
      String item, String field, String quote, @Nullable String replacement) {
    return draft
        .findCells(item)
        .filter(cells -> lines(cells, field).contains(quote))
        .map(cells -> {
          var lines = new ArrayList<String>();
          for (var line : lines(cells, field)) {
            var written = line.equals(quote) ? replacement : line;
            if (written != null && !lines.contains(written)) {
              lines.add(written);
            }
          }
          return List.of(set(item, field, String.join("\n", lines)));
        })
        .orElse(List.of());
  }

  /// Kabupaten or Kota is taken from where the decree names its own region in full.
  private List<Suggestion> ownRegion(String item, String field, String quote, String foreign) {
    return draft
        .findCells(item)
        .flatMap(cells ->
            LISTS.stream()
                .map(key -> cells.value(key))
                .flatMap(text -> RegionName.in(text, cells.value("regency")).stream())
                .findFirst())
        .map(own -> inList(item, field, quote, quote.replace(foreign, own)))
        .orElse(List.of());
  }

  private static List<Suggestion> period(String item, String years) {
    return item.startsWith("d") && years.matches("\\d{4}-\\d{4}")
        ? List.of(
            new Suggestion(
                List.of(
                    new Edit.SetField(item, "periodStart", years.substring(0, 4)),
                    new Edit.SetField(item, "periodEnd", years.substring(5)))))
        : List.of();
  }

  private Optional<DraftRow> row(String item) {
    return draft.findRow(item);
  }

  private Optional<String> positionName(String row) {
    return draft
        .findPositionOf(row)
        .map(position -> position.name())
        .filter(name -> OFFICE.matcher(name).find());
  }

  private static List<String> lines(Cells cells, String key) {
    var value = cells.value(key);
    return value == null ? List.of() : value.lines().toList();
  }

  private static List<Suggestion> one(String item, String field, Optional<String> value) {
    return value.map(written -> List.of(set(item, field, written))).orElse(List.of());
  }

  private static Suggestion set(String item, String field, @Nullable String value) {
    return new Suggestion(List.of(new Edit.SetField(item, field, value)));
  }
}
