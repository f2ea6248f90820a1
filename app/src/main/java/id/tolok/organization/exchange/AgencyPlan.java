package id.tolok.organization.exchange;

import id.tolok.organization.OrgUnit;
import id.tolok.organization.Position;
import id.tolok.organization.exchange.sheet.CellWords;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.exchange.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares what rows want of one agency with what is there, and puts the steps in an order in
/// which each finds what it names.
final class AgencyPlan {

  private static final List<SheetColumn> UNIT_COLUMNS = List.of(SheetColumn.UNIT_PARENT);

  private static final List<SheetColumn> POSITION_COLUMNS =
      List.of(
          SheetColumn.UNIT,
          SheetColumn.POSITION_KIND,
          SheetColumn.ECHELON,
          SheetColumn.SUPERVISOR,
          SheetColumn.ORDER,
          SheetColumn.DUTIES,
          SheetColumn.FUNCTIONS);

  private final String agency;
  private final AgencyState state;
  private final People people;
  private final List<RowFault> faults = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Wanted> units = new LinkedHashMap<>();
  private final Map<String, String> unitNames = new LinkedHashMap<>();
  private final Map<String, Wanted> positions = new LinkedHashMap<>();
  private final Map<String, String> positionNames = new LinkedHashMap<>();
  private final Set<Map<SheetColumn, String>> seen = new HashSet<>();

  AgencyPlan(String agency, AgencyState state) {
    this.agency = agency;
    this.state = state;
    this.people = new People(agency, state, faults);
  }

  ImportPlan make(List<SheetRow> rows) {
    rows.forEach(this::take);
    for (var key : inOrder(units, SheetColumn.UNIT_PARENT)) {
      unit(key);
    }
    for (var key : inOrder(positions, SheetColumn.SUPERVISOR)) {
      position(key);
    }
    steps.addAll(people.steps());
    steps.addAll(people.holdings(positionNames));
    return new ImportPlan(steps, faults);
  }

  private void take(SheetRow row) {
    String unit = row.text(SheetColumn.UNIT);
    if (!unit.isEmpty() && !unit.equals("-")) {
      wanted(units, unitNames, unit, row).add(row, UNIT_COLUMNS, faults);
    }
    String position = row.text(SheetColumn.POSITION);
    if (!position.isEmpty()) {
      wanted(positions, positionNames, position, row).add(row, POSITION_COLUMNS, faults);
    }
    if (!seen.add(row.cells())) {
      faults.add(new RowFault(row.number(), null, "organization.import.row-twice", List.of()));
      return;
    }
    people.take(row, position);
  }

  private static Wanted wanted(
      Map<String, Wanted> all, Map<String, String> names, String name, SheetRow row) {
    String key = AgencyState.key(name);
    names.putIfAbsent(key, name);
    return all.computeIfAbsent(key, missing -> new Wanted(row.number()));
  }

  /// Those that others stand under before those others; a circle is a fault.
  private List<String> inOrder(Map<String, Wanted> all, SheetColumn above) {
    var ordered = new ArrayList<String>();
    var open = new HashSet<String>();
    for (var key : all.keySet()) {
      visit(key, all, above, open, ordered);
    }
    return ordered;
  }

  private void visit(
      String key,
      Map<String, Wanted> all,
      SheetColumn above,
      Set<String> open,
      List<String> ordered) {
    var wanted = all.get(key);
    if (wanted == null || ordered.contains(key)) {
      return;
    }
    if (!open.add(key)) {
      faults.add(
          RowFault.of(wanted.rowOf(above), above, "organization.import.circle", above.title()));
      return;
    }
    visit(AgencyState.key(wanted.text(above)), all, above, open, ordered);
    if (!ordered.contains(key)) {
      ordered.add(key);
    }
  }

  private void unit(String key) {
    var wanted = units.get(key);
    if (wanted == null) {
      return;
    }
    OrgUnit existing = state.unit(key);
    String before = existing == null ? "" : state.unitName(existing.parentId());
    String parent = wanted.or(SheetColumn.UNIT_PARENT, before);
    if (!parent.isEmpty()
        && !units.containsKey(AgencyState.key(parent))
        && state.unit(parent) == null) {
      faults.add(
          RowFault.of(
              wanted.rowOf(SheetColumn.UNIT_PARENT),
              SheetColumn.UNIT_PARENT,
              "organization.import.unit-unknown",
              parent));
      return;
    }
    var changes = new ArrayList<Step.FieldChange>();
    differing(changes, SheetColumn.UNIT_PARENT, before, parent);
    steps.add(
        new Step.PutUnit(
            wanted.row(),
            agency,
            existing,
            existing == null ? unitNames.getOrDefault(key, key) : existing.name(),
            parent.isEmpty() ? null : parent,
            existing == null ? steps.size() + 1 : existing.order(),
            changes));
  }

  private void position(String key) {
    var wanted = positions.get(key);
    if (wanted == null) {
      return;
    }
    Position existing = state.position(key);
    var changes = new ArrayList<Step.FieldChange>();
    String unitBefore = existing == null ? "" : state.unitName(existing.unitId());
    String aboveBefore = existing == null ? "" : state.positionName(existing.supervisorId());
    String unit = wanted.or(SheetColumn.UNIT, unitBefore);
    String above = wanted.or(SheetColumn.SUPERVISOR, aboveBefore);
    if (!above.isEmpty()
        && !positions.containsKey(AgencyState.key(above))
        && state.position(above) == null) {
      faults.add(
          RowFault.of(
              wanted.rowOf(SheetColumn.SUPERVISOR),
              SheetColumn.SUPERVISOR,
              "organization.import.supervisor-unknown",
              above));
    }
    var draft = draft(wanted, existing, positionNames.getOrDefault(key, key));
    differing(changes, SheetColumn.UNIT, unitBefore, unit);
    differing(
        changes,
        SheetColumn.POSITION_KIND,
        existing == null ? "" : CellWords.of(existing.kind()),
        CellWords.of(draft.kind()));
    differing(
        changes,
        SheetColumn.ECHELON,
        existing == null ? null : existing.echelon(),
        draft.echelon());
    differing(changes, SheetColumn.SUPERVISOR, aboveBefore, above);
    differing(
        changes,
        SheetColumn.ORDER,
        existing == null ? "" : String.valueOf(existing.order()),
        String.valueOf(draft.order()));
    differing(
        changes,
        SheetColumn.DUTIES,
        existing == null ? "" : joined(existing.duties()),
        joined(draft.duties()));
    differing(
        changes,
        SheetColumn.FUNCTIONS,
        existing == null ? "" : joined(existing.functions()),
        joined(draft.functions()));
    steps.add(
        new Step.PutPosition(
            wanted.row(),
            agency,
            existing,
            draft,
            unit.isEmpty() ? null : unit,
            above.isEmpty() ? null : above,
            changes));
  }

  private Position.Draft draft(Wanted wanted, @Nullable Position existing, String name) {
    var start =
        existing == null
            ? Position.Draft.of(state.agencyId(), name).placed(wanted.row())
            : existing.draft();
    var draft = start;
    if (wanted.says(SheetColumn.POSITION_KIND)) {
      var kind = CellWords.positionKind(wanted.text(SheetColumn.POSITION_KIND));
      if (kind.isEmpty()) {
        notAChoice(wanted, SheetColumn.POSITION_KIND);
      }
      draft = draft.of(kind.orElse(start.kind()));
    }
    if (wanted.says(SheetColumn.ECHELON)) {
      draft = draft.ranked(wanted.text(SheetColumn.ECHELON));
    }
    if (wanted.says(SheetColumn.ORDER)) {
      String order = wanted.text(SheetColumn.ORDER);
      if (order.matches("\\d{1,6}")) {
        draft = draft.placed(Integer.parseInt(order));
      } else if (!order.isEmpty()) {
        faults.add(
            RowFault.of(
                wanted.rowOf(SheetColumn.ORDER),
                SheetColumn.ORDER,
                "organization.problem.not-a-number"));
      }
    }
    return draft.charged(
        wanted.says(SheetColumn.DUTIES)
            ? CellWords.lines(wanted.text(SheetColumn.DUTIES))
            : draft.duties(),
        wanted.says(SheetColumn.FUNCTIONS)
            ? CellWords.lines(wanted.text(SheetColumn.FUNCTIONS))
            : draft.functions());
  }

  private void notAChoice(Wanted wanted, SheetColumn column) {
    faults.add(
        RowFault.of(
            wanted.rowOf(column),
            column,
            "organization.import.not-a-choice",
            wanted.text(column),
            String.join(", ", CellWords.all(column))));
  }

  static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  static void differing(
      List<Step.FieldChange> changes,
      SheetColumn column,
      @Nullable String before,
      @Nullable String after) {
    String old = before == null ? "" : before;
    String now = after == null ? "" : after;
    if (!old.equals(now)) {
      changes.add(new Step.FieldChange(column, old, now));
    }
  }
}
