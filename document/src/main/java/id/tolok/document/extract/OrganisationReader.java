package id.tolok.document.extract;

import id.tolok.document.OrganisationUnit;
import id.tolok.document.decree.line.ItemList;
import id.tolok.document.decree.line.TextLine;
import id.tolok.document.decree.line.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the chapter that describes each unit of an office: `(2) SEKRETARIS`, its duties and
/// functions, the sub-units below it.
final class OrganisationReader {

  private static final String UNITS =
      "CAMAT|LURAH|SEKRETARIS|SEKRETARIAT|SUB\\s?BAG(?:IAN)?|SUBBAGIAN|SUBBAG|SEKSI|BIDANG|BAGIAN|KEPALA|UPTD?|KELOMPOK|JABATAN"
          + " FUNGSIONAL|UNIT";
  private static final Pattern HEADING =
      Pattern.compile(
          "^\\W*(?:(\\(?\\d{1,2}[.)]|\\(\\d{1,2}\\))|(\\(?[A-Za-z][.)]))?\\s*((?:"
              + UNITS
              + ")\\b.{0,80})$");
  private static final Pattern MARK =
      Pattern.compile("^\\W*(?:\\(?(?:\\d{1,2}|[A-Za-z])[.)]\\s*)?");
  private static final Pattern HAS_DUTY =
      Pattern.compile(
          "(?i).*\\b(?:mempunyai|memiliki)\\s+(?:mempunyai\\s+)?tugas\\b.*|.*\\bbertugas\\b.*");
  private static final Pattern DUTY_LIST =
      Pattern.compile(
          "(?i).*\\b(?:uraian|rincian)\\s+tugas\\b.*|.*\\btugas\\s*(?:sebagai"
              + " berikut|pokok)?\\s*:$");
  private static final Pattern FUNCTION_LIST =
      Pattern.compile("(?i).*\\bfungsi\\b[^:]*:\\s*$|^\\W*fungsi\\s*:?\\s*$");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "^\\W*BAB\\s+[IVXL]+\\b.*|(?i)^\\W*(?:keputusan|lampiran|tembusan|indikator"
              + " kinerja|jabatan\\s*:).*");
  private static final int STATEMENT_REACH = 4;

  private final List<TextLine> lines;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft current;
  private @Nullable ItemList list;

  private OrganisationReader(List<TextLine> lines) {
    this.lines = lines;
  }

  /// @param nested whether the unit is counted below the one before it
  private record Draft(
      String name, boolean nested, List<String> statement, ItemList duties, ItemList functions) {}

  static List<OrganisationUnit> read(List<TextLine> lines) {
    var reader = new OrganisationReader(lines);
    for (int index = 0; index < lines.size(); index++) {
      reader.take(index);
    }
    return reader.units();
  }

  private void take(int index) {
    var text = lines.get(index).text();
    var heading = heading(index);
    if (heading.isPresent()) {
      current = heading.get();
      drafts.add(current);
      list = null;
    } else if (current == null) {
      return;
    } else if (CHAPTER.matcher(text).matches()) {
      current = null;
    } else if (FUNCTION_LIST.matcher(text).matches()) {
      list = current.functions();
    } else if (DUTY_LIST.matcher(text).matches()) {
      list = current.duties();
    } else if (list != null && !isStatement(text)) {
      list.add(text);
    } else if (list == null) {
      current.statement().add(MARK.matcher(text).replaceFirst(""));
    }
  }

  private static boolean isStatement(String text) {
    return HAS_DUTY.matcher(text).matches() && text.matches("^\\W*\\d.*");
  }

  /// A unit in capitals that is soon said to have duties.
  private Optional<Draft> heading(int index) {
    var text = lines.get(index).text().strip();
    var matcher = HEADING.matcher(text);
    if (!matcher.matches() || !Wording.isCapitals(matcher.group(3)) || text.endsWith(",")) {
      return Optional.empty();
    }
    int end = Math.min(lines.size(), index + 1 + STATEMENT_REACH);
    boolean described =
        lines.subList(index + 1, end).stream()
            .anyMatch(line -> HAS_DUTY.matcher(line.text()).matches());
    if (!described) {
      return Optional.empty();
    }
    boolean nested = matcher.group(2) != null && drafts.stream().anyMatch(draft -> !draft.nested());
    return Optional.of(
        new Draft(
            Wording.readable(matcher.group(3)).replaceAll("[\\s.:;]+$", ""),
            nested,
            new ArrayList<>(),
            new ItemList(),
            new ItemList()));
  }

  private List<OrganisationUnit> units() {
    var units = new ArrayList<OrganisationUnit>();
    String head = null;
    String above = null;
    for (var draft : drafts) {
      var parent = draft.nested() ? above : head;
      units.add(unit(draft, parent));
      if (!draft.nested()) {
        above = draft.name();
        head = head == null ? draft.name() : head;
      }
    }
    return units;
  }

  private static OrganisationUnit unit(Draft draft, @Nullable String parent) {
    var statement = Wording.joined(draft.statement());
    var duties =
        draft.duties().isEmpty() && !statement.isBlank()
            ? List.of(statement)
            : draft.duties().items();
    return new OrganisationUnit(draft.name(), parent, duties, draft.functions().items());
  }
}
