package id.tolok.document.extract;

import id.tolok.document.Decree;
import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.document.decree.DecreeStructure;
import id.tolok.document.extract.indicator.IndicatorBuilder;
import id.tolok.document.extract.row.CellText;
import id.tolok.document.extract.row.IndicatorRows;
import id.tolok.document.extract.row.TableRow;
import id.tolok.document.extract.row.TableRow.Doubt;
import id.tolok.document.heading.Field;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns what was gathered into positions with complete indicators.
final class PositionBuilder {

  /// Far more than any decree has; what lies beyond is no decree.
  static final int MOST_INDICATORS = 5_000;

  private final DecreeStructure structure;
  private final List<Finding> findings;
  private int count;

  PositionBuilder(DecreeStructure structure, List<Finding> findings) {
    this.structure = structure;
    this.findings = findings;
  }

  List<Position> positions(List<PositionDraft> drafts) {
    boolean defined =
        drafts.stream()
            .flatMap(draft -> draft.sheets().stream())
            .anyMatch(sheet -> !sheet.results());
    nameAfterSignatures(drafts);
    var positions = new ArrayList<Position>();
    for (var draft : drafts) {
      if (count < MOST_INDICATORS) {
        positions.addAll(positions(draft, defined));
      }
    }
    return positions;
  }

  /// Sheets without a position that are signed by different offices belong to those who signed.
  private static void nameAfterSignatures(List<PositionDraft> drafts) {
    var unnamed =
        drafts.stream()
            .filter(draft -> draft.origin() == PositionDraft.Origin.TITLE && draft.hasSheets())
            .toList();
    var offices = new HashSet<String>();
    unnamed.forEach(draft -> offices.add(String.valueOf(draft.signedBy())));
    if (offices.size() < 2) {
      return;
    }
    for (var draft : unnamed) {
      var office = draft.signedBy();
      if (office != null) {
        draft.name(office, draft.where());
      }
    }
  }

  private List<Position> positions(PositionDraft draft, boolean defined) {
    var indicators = new LinkedHashMap<PositionDraft, List<Indicator>>();
    indicators.put(draft, new ArrayList<>());
    boolean skipped = false;
    for (var sheet : draft.sheets()) {
      if (sheet.results() && defined) {
        skipped = true;
        findings.add(Finding.of(ReaderFindingCode.RESULT_TABLE_SKIPPED, draft.where()));
      } else {
        read(sheet, draft, indicators);
      }
    }
    boolean named = draft.origin() == PositionDraft.Origin.LEAD_IN;
    if (!named && !indicators.get(draft).isEmpty()) {
      findings.add(Finding.of(ReaderFindingCode.POSITION_UNNAMED, draft.where(), draft.rawName()));
    }
    var positions = new ArrayList<Position>();
    boolean keepsFirst =
        !indicators.get(draft).isEmpty() || (named && !skipped && indicators.size() == 1);
    indicators.forEach((owner, owned) -> {
      if (owner != draft || keepsFirst) {
        positions.add(owner.position(owned));
      }
    });
    return positions;
  }

  /// Rows of one sheet; a heading or a column inside the table may name other positions.
  private void read(
      PositionDraft.Sheet sheet,
      PositionDraft draft,
      Map<PositionDraft, List<Indicator>> indicators) {
    var owner = draft;
    String echelon = null;
    var owners = new LinkedHashMap<String, PositionDraft>();
    var year = onlyYear(structure.decrees().get(draft.decree()));
    var seen = new HashSet<String>();
    for (var row : IndicatorRows.of(sheet.rows(), PositionHeading::announces)) {
      if (row.is(Doubt.SPANNING)) {
        var heading =
            row.cell(Field.OBJECTIVE).map(CellText::plain).flatMap(PositionHeading::inTable);
        if (heading.isPresent()) {
          owner = owner(draft, owners, heading.get().rawName(), place(row));
          owner.echelon(heading.get().echelon());
        }
        continue;
      }
      var column = row.cell(Field.POSITION).map(CellText::plain);
      if (column.isPresent()) {
        owner = owner(draft, owners, column.get(), place(row));
      }
      if (count >= MOST_INDICATORS) {
        findings.add(
            Finding.of(
                ReaderFindingCode.INDICATORS_CUT_OFF, place(row), String.valueOf(MOST_INDICATORS)));
        return;
      }
      var indicator = new IndicatorBuilder(row, year).build();
      if (indicator.isPresent() && isNew(indicator.get(), owner, seen, row)) {
        indicators.computeIfAbsent(owner, _ -> new ArrayList<>()).add(indicator.get());
        count++;
        remark(row, indicator.get());
      }
    }
  }

  private static PositionDraft owner(
      PositionDraft draft, Map<String, PositionDraft> owners, String name, SourceSpan where) {
    return owners.computeIfAbsent(
        name, raw -> new PositionDraft(PositionDraft.Origin.LEAD_IN, raw, draft.decree(), where));
  }

  private boolean isNew(Indicator indicator, PositionDraft owner, Set<String> seen, TableRow row) {
    var key =
        String.join(
            "\u0000",
            owner.rawName(),
            String.valueOf(indicator.objective()),
            indicator.indicator(),
            String.valueOf(indicator.formulaText()),
            String.valueOf(indicator.definition()),
            indicator.targets().toString());
    if (seen.add(key)) {
      return true;
    }
    findings.add(
        Finding.of(ReaderFindingCode.INDICATOR_REPEATED, place(row), indicator.indicator()));
    return false;
  }

  private void remark(TableRow row, Indicator indicator) {
    for (var doubt : row.doubts()) {
      switch (doubt) {
        case JOINED -> add(ReaderFindingCode.ROW_JOINED, row, indicator);
        case UNEVEN -> add(ReaderFindingCode.ROW_UNEVEN, row, indicator);
        case SEVERAL -> add(ReaderFindingCode.INDICATORS_NOT_SEPARATED, row, indicator);
        case DOUBTFUL_HEADING -> add(ReaderFindingCode.HEADING_DOUBTFUL, row, indicator);
        case AFTER_BREAK, SPANNING -> {}
      }
    }
  }

  private void add(ReaderFindingCode code, TableRow row, Indicator indicator) {
    findings.add(Finding.of(code, place(row), indicator.indicator()));
  }

  private static SourceSpan place(TableRow row) {
    return row.cell(Field.INDICATOR)
        .or(() -> row.cells().values().stream().findFirst())
        .map(CellText::where)
        .orElse(SourceSpan.of(1, 1, 1, 1));
  }

  private static @Nullable Integer onlyYear(Decree decree) {
    return decree.periodStart() != null && decree.periodStart().equals(decree.periodEnd())
        ? decree.periodStart()
        : null;
  }
}
