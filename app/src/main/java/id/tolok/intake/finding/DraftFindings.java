package id.tolok.intake.finding;

import id.tolok.document.Catalogue;
import id.tolok.document.Reading;
import id.tolok.document.text.Block;
import id.tolok.intake.carry.CarryNote;
import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.Draft;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import id.tolok.lint.Concerned;
import id.tolok.lint.LintCode;
import id.tolok.lint.Linter;
import id.tolok.lint.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything that is doubtful about a draft as it stands: what the reader doubted and nobody has
/// touched since, what the linter remarks, what is wrong with formulas, and what was left behind
/// when corrections were carried over.
public final class DraftFindings {

  private final Draft draft;
  private final FindingMessages words = FindingMessages.indonesian();
  private final Map<String, DraftFinding> found = new LinkedHashMap<>();

  private DraftFindings(Draft draft) {
    this.draft = draft;
  }

  /// @param text the document, for the rules that look at it; empty when it is not at hand
  /// @param notes what was said when corrections were carried over
  /// @return in the order of the draft: decrees, then positions with their rows
  public static List<DraftFinding> of(Draft draft, List<Block> text, List<CarryNote> notes) {
    return of(draft, text, notes, new RowMemory());
  }

  /// The same, with what was found the last time at hand.
  public static List<DraftFinding> of(
      Draft draft, List<Block> text, List<CarryNote> notes, RowMemory memory) {
    var findings = new DraftFindings(draft);
    findings.readerRemarks();
    findings.linterRemarks(text);
    memory.of(draft.rows()).forEach(findings::add);
    notes.forEach(findings::carried);
    return findings.inOrder();
  }

  private void readerRemarks() {
    var places = SourcePlaces.of(draft);
    for (var remark : draft.remarks()) {
      if (SourcePlaces.LINTED_ANYWAY.contains(remark.code())) {
        continue;
      }
      var place = places.find(remark.where());
      if (place.isChanged()) {
        continue;
      }
      add(
          new Draftable(
              new DraftFinding(
                  "",
                  remark.code(),
                  remark.severity(),
                  DraftFinding.Origin.READER,
                  place.item(),
                  place.field(),
                  remark.where(),
                  remark.message(),
                  remark.suggestion(),
                  null,
                  List.of(),
                  null,
                  null),
              remark.message()));
    }
  }

  private void linterRemarks(List<Block> text) {
    Catalogue catalogue = draft.catalogue();
    var suggestions = new Suggestions(draft);
    for (Remark remark : Linter.lint(new Reading(catalogue, "", true, text))) {
      var finding = remark.finding();
      if (!(finding.code() instanceof LintCode code)) {
        continue;
      }
      var item = item(remark.concerned());
      var field = remark.concerned().field();
      var arguments = finding.arguments();
      if (field.isEmpty()) {
        field = suggestions.listWith(item, remark.quote());
      }
      add(
          worded(finding, item, field, finding.where(), DraftFinding.Origin.LINTER)
              .with(suggestions.of(code, item, field, remark.quote(), arguments)));
    }
  }

  private String item(Concerned concerned) {
    return switch (concerned) {
      case Concerned.OfDecree(int decree, _) -> draft.decrees().get(decree).id();
      case Concerned.OfPosition(int position, _) -> draft.positions().get(position).id();
      case Concerned.OfRow(int position, int row, _) ->
          draft.positions().get(position).rows().get(row).id();
    };
  }

  private void carried(CarryNote note) {
    var code =
        switch (note.kind()) {
          case NOT_CARRIED -> ReviewCode.CORRECTION_NOT_CARRIED;
          case KEPT -> ReviewCode.CORRECTION_KEPT;
          case READ_DIFFERENTLY -> ReviewCode.READ_DIFFERENTLY;
          case NEW_ROW -> ReviewCode.ROW_READ_NEWLY;
          case LOST_ROW -> ReviewCode.ROW_NOT_READ_ANY_MORE;
        };
    var cells = draft.findCells(note.item());
    if (!note.item().isEmpty() && cells.isEmpty()) {
      return;
    }
    var where = cells.map(all -> where(all, note.field())).orElse(SourceSpan.of(1, 1, 1, 1));
    var finding = Finding.of(code, where, note.words(), note.by());
    add(
        worded(finding, note.item(), note.field(), where, DraftFinding.Origin.CARRIED)
            .with(Suggestions.putBack(note)));
  }

  private static SourceSpan where(Cells cells, String field) {
    var where = cells.cell(field).where();
    if (where == null) {
      where = cells.cell("indicator").where();
    }
    return where == null ? SourceSpan.of(1, 1, 1, 1) : where;
  }

  private Draftable worded(
      Finding finding,
      String item,
      String field,
      @Nullable SourceSpan where,
      DraftFinding.Origin origin) {
    return Draftable.of(
        finding, words, origin, item, field, where, String.join("\u0000", finding.arguments()));
  }

  private void add(Draftable draftable) {
    var finding = draftable.finding();
    var useful = finding.suggestions().stream().filter(this::changesSomething).toList();
    found.putIfAbsent(
        finding.key(), finding.suggesting(useful).dismissed(draft.dismissals().get(finding.key())));
  }

  private boolean changesSomething(Suggestion suggestion) {
    return suggestion.changes().stream()
        .anyMatch(change ->
            !Objects.equals(
                draft
                    .findCells(change.item())
                    .map(cells -> cells.value(change.field()))
                    .orElse(null),
                change.value()));
  }

  private List<DraftFinding> inOrder() {
    var order = new HashMap<String, Integer>();
    draft.decrees().forEach(decree -> order.put(decree.id(), order.size()));
    draft
        .positions()
        .forEach(position -> {
          order.put(position.id(), order.size());
          position.rows().forEach(row -> order.put(row.id(), order.size()));
        });
    var all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparingInt((DraftFinding one) -> order.getOrDefault(one.item(), -1))
            .thenComparing(DraftFinding::severity, Comparator.reverseOrder()));
    return List.copyOf(all);
  }
}
