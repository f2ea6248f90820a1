package id.tolok.organization.exchange;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.Region;
import id.tolok.organization.RegionCode;
import id.tolok.organization.exchange.sheet.CellWords;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.exchange.sheet.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Turns the rows of a table into a plan: finds the agencies they mean, founds those that are new,
/// and compares each with what is there. Rules of names, numbers and days are kept by the dry run,
/// which does the plan for real and takes it back.
final class PlanMaker {

  private final Organizations organizations;
  private final LongPredicate mayEdit;
  private final LongPredicate mayFound;
  private final List<RowFault> faults = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  /// @param mayEdit whether the viewer may change an agency
  /// @param mayFound whether the viewer may found an agency in a regency
  PlanMaker(Organizations organizations, LongPredicate mayEdit, LongPredicate mayFound) {
    this.organizations = organizations;
    this.mayEdit = mayEdit;
    this.mayFound = mayFound;
  }

  /// @param only the agency all rows belong to; absent where each row names its own
  ImportPlan make(List<SheetRow> rows, @Nullable Agency only) {
    var byAgency = new LinkedHashMap<String, List<SheetRow>>();
    for (var row : rows) {
      String name = row.text(SheetColumn.AGENCY);
      if (name.isEmpty() && only != null) {
        name = only.name();
      }
      if (name.isEmpty()) {
        fault(row, SheetColumn.AGENCY, "organization.import.agency-missing");
      } else {
        byAgency.computeIfAbsent(AgencyState.key(name), key -> new ArrayList<>()).add(row);
      }
    }
    Map<String, Agency> known = known(only);
    byAgency.forEach((key, own) -> agency(key, own, known.get(key), only));
    return new ImportPlan(steps, faults);
  }

  /// Agencies by the name rows may give them; one that two regencies use is told apart by the code.
  private Map<String, Agency> known(@Nullable Agency only) {
    var known = new LinkedHashMap<String, Agency>();
    var all = only == null ? organizations.agencies() : List.of(only);
    all.forEach(agency -> known.put(AgencyState.key(agency.name()), agency));
    return known;
  }

  private void agency(
      String key, List<SheetRow> rows, @Nullable Agency existing, @Nullable Agency only) {
    var first = rows.getFirst();
    if (existing == null && only != null) {
      rows.forEach(
          row -> fault(row, SheetColumn.AGENCY, "organization.import.other-agency", only.name()));
      return;
    }
    if (existing != null && !mayEdit.test(existing.id())) {
      fault(first, SheetColumn.AGENCY, "organization.import.agency-refused", existing.name());
      return;
    }
    if (existing != null && !existing.active()) {
      fault(first, SheetColumn.AGENCY, "organization.import.agency-closed", existing.name());
      return;
    }
    String name = existing == null ? first.text(SheetColumn.AGENCY) : existing.name();
    if (existing == null && !found(rows)) {
      return;
    }
    var state = existing == null ? AgencyState.NEW : AgencyState.of(existing, organizations);
    var plan = new AgencyPlan(name, state).make(rows);
    steps.addAll(plan.steps());
    faults.addAll(plan.faults());
  }

  private boolean found(List<SheetRow> rows) {
    var row = rows.getFirst();
    int before = faults.size();
    var regency = region(row, SheetColumn.REGENCY);
    if (row.text(SheetColumn.REGENCY).isEmpty()) {
      fault(
          row,
          SheetColumn.AGENCY,
          "organization.import.agency-unknown",
          row.text(SheetColumn.AGENCY));
      return false;
    }
    if (regency.isPresent() && !mayFound.test(regency.get().id())) {
      fault(row, SheetColumn.REGENCY, "organization.import.regency-refused", regency.get().name());
    }
    var territory = region(row, SheetColumn.TERRITORY);
    var kind = CellWords.agencyKind(row.text(SheetColumn.AGENCY_KIND));
    if (kind.isEmpty()) {
      choiceFault(row, SheetColumn.AGENCY_KIND);
    }
    var zone = CellWords.zone(row.text(SheetColumn.ZONE));
    if (zone.isEmpty()) {
      choiceFault(row, SheetColumn.ZONE);
    }
    if (faults.size() > before) {
      return false;
    }
    var draft =
        new Agency.Draft(
            row.text(SheetColumn.AGENCY),
            kind.orElseThrow(),
            regency.orElseThrow().id(),
            territory.map(Region::id).orElse(null),
            zone.orElseThrow());
    steps.add(
        new Step.PutAgency(
            row.number(),
            draft,
            List.of(
                new Step.FieldChange(SheetColumn.REGENCY, "", row.text(SheetColumn.REGENCY)),
                new Step.FieldChange(SheetColumn.AGENCY_KIND, "", CellWords.of(draft.kind())),
                new Step.FieldChange(SheetColumn.ZONE, "", draft.zone().name()))));
    return true;
  }

  private Optional<Region> region(SheetRow row, SheetColumn column) {
    String code = row.text(column);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    return switch (RegionCode.parse(code)) {
      case RegionCode.Outcome.Invalid(var fault) -> {
        String name = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        fault(row, column, "organization.region-code." + name);
        yield Optional.empty();
      }
      case RegionCode.Outcome.Valid(var valid) -> {
        var region = organizations.findRegion(valid);
        if (region.isEmpty()) {
          fault(row, column, "organization.problem.region-unknown", valid.text());
        }
        yield region;
      }
    };
  }

  private void choiceFault(SheetRow row, SheetColumn column) {
    faults.add(
        RowFault.of(
            row.number(),
            column,
            "organization.import.not-a-choice",
            row.text(column),
            String.join(", ", CellWords.all(column))));
  }

  private void fault(SheetRow row, SheetColumn column, String key, String... arguments) {
    faults.add(RowFault.of(row.number(), column, key, arguments));
  }
}
