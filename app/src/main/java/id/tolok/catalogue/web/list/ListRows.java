package id.tolok.catalogue.web.list;

import id.tolok.catalogue.search.Found;
import id.tolok.catalogue.search.IndicatorRow;
import id.tolok.catalogue.web.list.ListView.Cell;
import id.tolok.catalogue.web.list.ListView.Part;
import id.tolok.catalogue.web.list.ListView.Row;
import id.tolok.kernel.Severity;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the rows of a list.
@Component
class ListRows {

  private static final String NOTHING = "–";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Visit visit;

  ListRows(Visit visit) {
    this.visit = visit;
  }

  List<Row> rows(ListAddress address, Found found, Set<ListColumn> columns) {
    var rows = new ArrayList<Row>();
    String before = null;
    int year = visit.context().year();
    for (IndicatorRow row : found.rows()) {
      String group = group(address.group(), row);
      String heading = group != null && group.equals(before) ? null : group;
      rows.add(
          new Row(
              heading,
              "/katalog/indikator/" + row.lineageId() + "?versi=" + row.version().id(),
              parts(row.name(), found.words()),
              columns.stream().map(column -> cell(column, row, found.words(), year)).toList()));
      before = group;
    }
    return rows;
  }

  /// A text as pieces, apart where a word was looked for.
  static List<Part> parts(String text, Set<String> found) {
    if (found.isEmpty()) {
      return List.of(new Part(text, false));
    }
    var parts = new ArrayList<Part>();
    var matcher = WORD.matcher(text);
    int at = 0;
    while (matcher.find()) {
      if (found.contains(matcher.group().toLowerCase(Locale.ROOT))) {
        parts.add(new Part(text.substring(at, matcher.start()), false));
        parts.add(new Part(matcher.group(), true));
        at = matcher.end();
      }
    }
    parts.add(new Part(text.substring(at), false));
    return parts;
  }

  /// A key as people read it: its first letter large.
  static String sentence(String key) {
    return key.isEmpty() ? key : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }

  private static @Nullable String group(ListGroup group, IndicatorRow row) {
    return switch (group) {
      case NONE -> null;
      case POSITION -> row.positionName();
      case OBJECTIVE -> Objects.requireNonNullElse(row.objective(), NOTHING);
    };
  }

  private Cell cell(ListColumn column, IndicatorRow row, Set<String> found, int year) {
    return switch (column) {
      case OBJECTIVE -> marked(column, row.objective(), found);
      case POSITION -> marked(column, row.positionName(), found);
      case AGENCY -> text(column, row.agencyName());
      case REGENCY -> text(column, row.regencyName());
      case KIND -> text(column, visit.w("catalogue.kind." + row.kind().name()));
      case FORMULA -> text(column, visit.w("catalogue.formula." + row.formulaKind().code()));
      case FORMULA_TEXT -> text(column, row.formulaText());
      case UNIT -> text(column, row.unit());
      case POLARITY -> text(column, visit.w("catalogue.polarity." + row.polarity()));
      case BASELINE -> number(column, row.baseline());
      case TARGET -> number(column, row.targets().get(String.valueOf(year)));
      case RESPONSIBLE -> text(column, row.responsible());
      case SOURCE -> text(column, row.dataSource());
      case DECREE -> text(column, row.version().decreeNumber());
      case FINDING -> finding(column, row);
    };
  }

  private Cell finding(ListColumn column, IndicatorRow row) {
    Severity worst = row.worst();
    if (worst == null) {
      return text(column, null);
    }
    String words =
        visit.w(
            "catalogue.finding." + worst.name().toLowerCase(Locale.ROOT),
            visit.format().number(row.codes().size()));
    return new Cell(label(column), List.of(), new Badge(tone(worst), words), false);
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case INFO -> Tone.INFO;
      case WARNING -> Tone.WARNING;
      case ERROR -> Tone.BAD;
    };
  }

  private Cell text(ListColumn column, @Nullable String text) {
    return marked(column, text, Set.of());
  }

  private Cell marked(ListColumn column, @Nullable String text, Set<String> found) {
    return new Cell(label(column), parts(text == null ? NOTHING : text, found), null, false);
  }

  private Cell number(ListColumn column, @Nullable String text) {
    String shown = text == null ? NOTHING : text.replace('.', ',');
    return new Cell(label(column), parts(shown, Set.of()), null, true);
  }

  private String label(ListColumn column) {
    return visit.w("catalogue.list.column." + column.code());
  }
}
