package id.tolok.document.extract;

import id.tolok.document.decree.DecreeStructure;
import id.tolok.document.decree.line.ItemList;
import id.tolok.document.decree.line.ListMarker;
import id.tolok.document.decree.line.TextLine;
import id.tolok.document.extract.row.HeaderFinder;
import id.tolok.document.extract.row.RowReader;
import id.tolok.document.extract.row.TableHeader;
import id.tolok.document.extract.row.TableRow;
import id.tolok.document.text.Block;
import id.tolok.document.text.Block.Grid;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Goes through a document from top to bottom and gathers what belongs to each position.
final class DocumentWalk {

  private static final String MARK = "^\\W*(?:\\(?(?:\\d{1,2}|[A-Za-z])[.)]\\s*)?";
  private static final Pattern DUTIES =
      Pattern.compile(
          MARK
              + "(?:tugas(?:\\s+pokok)?(?:\\s+dan\\s+fungsi)?|uraian\\s+tugas|rincian\\s+tugas|ikhtisar\\s+jabatan|tupoksi)\\s*(?::\\s*(.*)|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FUNCTIONS =
      Pattern.compile(MARK + "fungsi\\s*(?::\\s*(.*)|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF_SHEET =
      Pattern.compile(
          "(?i)^\\W*(?:lampiran\\b|di\\s?tetapkan\\s+di\\b|nip\\b|tembusan\\b|keputusan\\b|bab\\s+[ivx]+\\b).*");
  private static final Pattern SECOND_PARTY =
      Pattern.compile("(?i).*\\bpihak\\s+(?:pertama|kedua)\\b.*");

  private final List<Block> blocks;
  private final Map<Integer, List<TextLine>> lines;
  private final DecreeStructure structure;
  private final List<Finding> findings;

  private final List<PositionDraft> drafts = new ArrayList<>();
  private final SheetTitle title = new SheetTitle();
  private final FieldSheet fieldSheet = new FieldSheet();
  private @Nullable PositionDraft current;
  private @Nullable String lastOffice;
  private @Nullable ItemList list;
  private final OpenTable openTable = new OpenTable();
  private String titleOfCurrent = "";

  DocumentWalk(
      List<Block> blocks, List<TextLine> lines, DecreeStructure structure, List<Finding> findings) {
    this.blocks = blocks;
    this.lines = lines.stream().collect(Collectors.groupingBy(TextLine::block));
    this.structure = structure;
    this.findings = findings;
  }

  private void walk() {
    for (int index = 0; index < blocks.size(); index++) {
      if (blocks.get(index) instanceof Grid grid && table(grid, index)) {
        continue;
      }
      if (blocks.get(index) instanceof Block.Line printed) {
        var columns = OpenTable.headerIn(printed);
        columns.ifPresent(openTable::columns);
        if (columns.isPresent()) {
          continue;
        }
      }
      for (var line : lines.getOrDefault(index, List.of())) {
        line(line);
      }
    }
  }

  private void line(TextLine line) {
    var text = line.text();
    if (fieldSheet.isOpen() && fieldSheet.take(line)) {
      return;
    }
    var position = PositionHeading.of(text);
    if (position.isPresent()) {
      lead(position.get(), line);
    } else if (current != null && !current.isNamed() && !text.isBlank()) {
      current.name(text.strip(), line.where());
    } else if (!label(line) && !fieldSheet.take(line)) {
      closeFieldSheet(line.block());
      plain(line);
    }
  }

  /// Indicators written field by field count as rows of one table.
  private void closeFieldSheet(int index) {
    var rows = fieldSheet.takeRows();
    if (rows.isEmpty()) {
      return;
    }
    var where = rows.getFirst().cells().values().iterator().next().where();
    if (!openTable.isOpen() || !title.isEmpty()) {
      chooseDraft(where, index);
      closeTable();
      openTable.open(null);
    }
    title.clear();
    openTable.add(rows);
  }

  private void lead(PositionHeading heading, TextLine line) {
    if (heading.kind() == PositionHeading.Kind.ORGANISATION && !startsSheet()) {
      return;
    }
    if (isSuperior(line)) {
      return;
    }
    if (current != null
        && !current.hasContent()
        && current.origin() == PositionDraft.Origin.LEAD_IN) {
      drafts.remove(current);
    }
    open(PositionDraft.Origin.LEAD_IN, heading.rawName(), line);
    openTable.forgetColumns();
    if (current != null) {
      current.echelon(heading.echelon());
    }
  }

  /// A unit's name opens a sheet only where no position has opened it.
  private boolean startsSheet() {
    return current == null || hasTable();
  }

  private boolean hasTable() {
    return openTable.isOpen() || (current != null && current.hasSheets());
  }

  /// An agreement names the one who promises, then the one who receives the promise.
  private boolean isSuperior(TextLine line) {
    var decree = structure.decrees().get(structure.decreeOf(line.block()));
    return decree.kind().equals("PK") && current != null && !hasTable();
  }

  private void open(PositionDraft.Origin origin, String name, TextLine line) {
    closeFieldSheet(line.block());
    closeTable();
    current = new PositionDraft(origin, name, structure.decreeOf(line.block()), line.where());
    current.echelon(title.echelon().orElse(null));
    titleOfCurrent = title.words();
    title.clear();
    list = null;
    drafts.add(current);
  }

  private boolean label(TextLine line) {
    if (current == null || hasTable()) {
      return false;
    }
    var duties = DUTIES.matcher(line.text());
    var functions = FUNCTIONS.matcher(line.text());
    if (duties.matches()) {
      list = current.newDuties(line.where());
      addRest(duties.group(1));
      return true;
    }
    if (functions.matches()) {
      list = current.newFunctions(line.where());
      addRest(functions.group(1));
      return true;
    }
    return false;
  }

  private void addRest(@Nullable String rest) {
    if (list != null && rest != null && !rest.isBlank()) {
      list.add(rest);
    }
  }

  private void plain(TextLine line) {
    var text = line.text();
    lastOffice =
        PositionHeading.inTitle(text).filter(office -> office.length() < 100).orElse(lastOffice);
    if (END_OF_SHEET.matcher(text).matches()) {
      list = null;
      title.clear();
      if (current != null && hasTable()) {
        signed(text);
        closeTable();
        current = null;
      }
      lastOffice = null;
    } else if (SheetTitle.isHeadingLine(line) && !(list != null && isListed(text))) {
      list = null;
      title.add(line);
    } else if (list != null) {
      list.add(text);
    } else if (!SECOND_PARTY.matcher(text).matches()) {
      title.clear();
    }
  }

  /// The holder of the position may be known only from the signature below the table.
  private void signed(String line) {
    if (current != null && lastOffice != null && line.strip().matches("(?i)\\W*nip\\b.*")) {
      current.signedBy(lastOffice.replaceAll("[\\s,.]+$", ""));
    }
  }

  private static boolean isListed(String text) {
    return ListMarker.of(text).isPresent();
  }

  /// Whether the grid was read as a table; others are layout and their lines are read instead.
  private boolean table(Grid grid, int index) {
    if (!lines.containsKey(index)) {
      closeFieldSheet(index);
    }
    var found = HeaderFinder.find(grid);
    if (found.isPresent()) {
      rows(found.get(), RowReader.read(grid, found.get()), grid.where(), index);
      return true;
    }
    var known = openTable.columnsFor(grid, title);
    if (known.isPresent()) {
      rows(known.get(), RowReader.continued(grid, known.get()), grid.where(), index);
      return true;
    }
    if (!lines.containsKey(index)) {
      findings.add(Finding.of(ReaderFindingCode.TABLE_SKIPPED, grid.where()));
      return true;
    }
    return false;
  }

  private void rows(TableHeader columns, List<TableRow> rows, SourceSpan where, int index) {
    list = null;
    if (!openTable.goesOnUnder(columns) || !title.isEmpty()) {
      chooseDraft(where, index);
      closeTable();
      openTable.open(columns);
    }
    title.clear();
    openTable.columns(columns);
    openTable.add(rows);
  }

  private void chooseDraft(SourceSpan place, int index) {
    boolean same = title.isEmpty() || title.words().equals(titleOfCurrent);
    boolean fresh = current != null && !hasTable();
    if (current != null && (same || fresh || !title.announcesIndicators())) {
      return;
    }
    var position = title.position();
    var decree = structure.decrees().get(structure.decreeOf(index));
    var name =
        position.or(() ->
            title.isEmpty() || title.name().isBlank()
                ? Optional.ofNullable(decree.title())
                : Optional.of(title.name()));
    var where = title.where(place);
    open(
        position.isPresent() ? PositionDraft.Origin.LEAD_IN : PositionDraft.Origin.TITLE,
        name.orElse("-"),
        new TextLine(index, name.orElse("-"), where));
  }

  private void closeTable() {
    var closed = openTable.close();
    if (current != null) {
      closed.ifPresent(current::add);
    }
  }

  /// The positions of the document, in its order.
  List<PositionDraft> drafts() {
    walk();
    closeFieldSheet(blocks.size() - 1);
    closeTable();
    return drafts;
  }
}
