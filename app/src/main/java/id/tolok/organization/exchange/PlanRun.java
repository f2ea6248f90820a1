package id.tolok.organization.exchange;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Position;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.store.ImportStore.BatchStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One run through a plan: does each step by the rules everybody keeps, remembers what it needs to
/// take it back, and collects what the rules refuse, row by row.
final class PlanRun {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OrganizationEdits edits;
  private final Map<String, Long> agencies = new HashMap<>();
  private final Map<String, Long> units = new HashMap<>();
  private final Map<String, Long> positions = new HashMap<>();
  private final Map<String, Long> officials = new HashMap<>();
  private final List<RowFault> faults = new ArrayList<>();
  private final List<BatchStep> done = new ArrayList<>();

  PlanRun(OrganizationEdits edits) {
    this.edits = edits;
  }

  /// Makes what is there findable by name.
  void know(AgencyState state) {
    Agency agency = state.agency();
    if (agency == null) {
      return;
    }
    agencies.put(AgencyState.key(agency.name()), agency.id());
    state.units().forEach(unit -> units.put(key(agency.name(), unit.name()), unit.id()));
    state
        .positions()
        .forEach(position -> positions.put(key(agency.name(), position.name()), position.id()));
  }

  List<RowFault> faults() {
    return faults;
  }

  List<BatchStep> done() {
    return done;
  }

  void run(List<Step> steps) {
    for (var step : steps) {
      switch (step) {
        case Step.PutAgency each -> agency(each);
        case Step.PutUnit each -> unit(each);
        case Step.PutPosition each -> position(each);
        case Step.PutOfficial each -> official(each);
        case Step.PutHolding each -> holding(each);
      }
    }
  }

  private void agency(Step.PutAgency step) {
    taken(step, edits.addAgency(step.draft()))
        .ifPresent(agency -> {
          agencies.put(AgencyState.key(agency.name()), agency.id());
          remember(agency.id(), "AGENCY", agency.id(), agency.version(), null);
        });
  }

  private void unit(Step.PutUnit step) {
    Long agencyId = agencies.get(AgencyState.key(step.agency()));
    if (agencyId == null || step.effect() == Step.Effect.SAME) {
      return;
    }
    Long parent = named(units, step.agency(), step.parent());
    var draft = new OrgUnit.Draft(agencyId, parent, step.title(), step.order());
    var existing = step.existing();
    taken(
            step,
            existing == null
                ? edits.addUnit(draft)
                : edits.changeUnit(existing.id(), existing.version(), draft))
        .ifPresent(unit -> {
          units.put(key(step.agency(), unit.name()), unit.id());
          remember(
              agencyId,
              "UNIT",
              unit.id(),
              unit.version(),
              existing == null ? null : existing.draft());
        });
  }

  private void position(Step.PutPosition step) {
    Long agencyId = agencies.get(AgencyState.key(step.agency()));
    if (agencyId == null || step.effect() == Step.Effect.SAME) {
      return;
    }
    var plain = step.draft();
    var draft =
        new Position.Draft(
            agencyId,
            named(units, step.agency(), step.unit()),
            plain.name(),
            plain.echelon(),
            plain.kind(),
            named(positions, step.agency(), step.supervisor()),
            plain.duties(),
            plain.functions(),
            plain.order());
    var existing = step.existing();
    taken(
            step,
            existing == null
                ? edits.addPosition(draft)
                : edits.changePosition(existing.id(), existing.version(), draft))
        .ifPresent(position -> {
          positions.put(key(step.agency(), position.name()), position.id());
          remember(
              agencyId,
              "POSITION",
              position.id(),
              position.version(),
              existing == null ? null : existing.draft());
        });
  }

  private void official(Step.PutOfficial step) {
    Long agencyId = agencies.get(AgencyState.key(step.agency()));
    var existing = step.existing();
    if (existing != null) {
      officials.put(key(step.agency(), step.key()), existing.id());
    }
    if (agencyId == null || step.effect() == Step.Effect.SAME) {
      return;
    }
    var draft =
        new Official.Draft(
            agencyId, step.name(), step.titleBefore(), step.titleAfter(), step.nip(), step.sex());
    taken(
            step,
            existing == null
                ? edits.addOfficial(draft)
                : edits.changeOfficial(existing.id(), existing.version(), draft))
        .ifPresent(official -> {
          officials.put(key(step.agency(), step.key()), official.id());
          remember(
              agencyId,
              "OFFICIAL",
              official.id(),
              official.version(),
              existing == null ? null : existing.draft());
        });
  }

  private void holding(Step.PutHolding step) {
    Long agencyId = agencies.get(AgencyState.key(step.agency()));
    Long position = positions.get(key(step.agency(), step.position()));
    Long official = officials.get(key(step.agency(), step.officialKey()));
    if (agencyId == null
        || position == null
        || official == null
        || step.effect() == Step.Effect.SAME) {
      return;
    }
    var draft = new Holding.Draft(position, official, step.kind(), step.from(), step.to());
    var existing = step.existing();
    taken(
            step,
            existing == null
                ? edits.addHolding(draft)
                : edits.changeHolding(existing.id(), existing.version(), draft))
        .ifPresent(holding ->
            remember(
                agencyId,
                "HOLDING",
                holding.id(),
                holding.version(),
                existing == null ? null : existing.draft()));
  }

  private <T> Optional<T> taken(Step step, Saved<T> saved) {
    return switch (saved) {
      case Saved.Done<T>(var value, var _) -> Optional.of(value);
      case Saved.Rejected<T>(var problems) -> {
        problems.forEach(problem -> faults.add(fault(step, problem)));
        yield Optional.empty();
      }
      case Saved.Conflict<T> _ -> {
        faults.add(
            new RowFault(
                step.row(), null, "organization.import.changed-meanwhile", List.of(step.title())));
        yield Optional.empty();
      }
    };
  }

  private static RowFault fault(Step step, Problem problem) {
    return new RowFault(
        step.row(), column(step, problem.field()), problem.key(), problem.arguments());
  }

  private static @Nullable SheetColumn column(Step step, String field) {
    return switch (field) {
      case "name" ->
          switch (step) {
            case Step.PutAgency _ -> SheetColumn.AGENCY;
            case Step.PutUnit _ -> SheetColumn.UNIT;
            case Step.PutPosition _ -> SheetColumn.POSITION;
            case Step.PutOfficial _ -> SheetColumn.NAME;
            case Step.PutHolding _ -> SheetColumn.NAME;
          };
      case "territoryId" -> SheetColumn.TERRITORY;
      case "regencyId" -> SheetColumn.REGENCY;
      case "parentId" -> SheetColumn.UNIT_PARENT;
      case "unitId" -> SheetColumn.UNIT;
      case "supervisorId" -> SheetColumn.SUPERVISOR;
      case "echelon" -> SheetColumn.ECHELON;
      case "duties" -> SheetColumn.DUTIES;
      case "functions" -> SheetColumn.FUNCTIONS;
      case "titleBefore" -> SheetColumn.TITLE_BEFORE;
      case "titleAfter" -> SheetColumn.TITLE_AFTER;
      case "nip" -> SheetColumn.NIP;
      case "officialId" -> SheetColumn.NAME;
      case "kind" -> SheetColumn.MANNER;
      case "from" -> SheetColumn.FROM;
      case "to" -> SheetColumn.TO;
      default -> null;
    };
  }

  private static @Nullable Long named(
      Map<String, Long> known, String agency, @Nullable String name) {
    return name == null ? null : known.get(key(agency, name));
  }

  private static String key(String agency, String name) {
    return AgencyState.key(agency) + "\n" + AgencyState.key(name);
  }

  private void remember(
      long agencyId, String kind, long objectId, int version, @Nullable Object before) {
    done.add(
        new BatchStep(
            agencyId,
            kind,
            objectId,
            version,
            before == null ? null : JSON.writeValueAsString(before)));
  }
}
