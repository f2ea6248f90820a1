package id.tolok.organization.exchange;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.Region;
import id.tolok.organization.exchange.sheet.CellWords;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.exchange.sheet.SheetWriter;
import id.tolok.organization.register.NipLooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives the organisation out as tables that can be taken in again unchanged. NIPs are whole only
/// for those who may see them, and each such file is written to the trail.
@Component
public class Exports {

  /// The kinds of files.
  public enum Format {
    XLSX,
    CSV
  }

  private final Organizations organizations;
  private final NipLooks looks;

  Exports(Organizations organizations, NipLooks looks) {
    this.organizations = organizations;
    this.looks = looks;
  }

  /// The empty table with what to write in it.
  public byte[] template(Format format) {
    return switch (format) {
      case XLSX -> SheetWriter.template();
      case CSV -> SheetWriter.commaSeparated(List.of());
    };
  }

  public byte[] export(List<Agency> agencies, Format format) {
    var rows = new ArrayList<Map<SheetColumn, String>>();
    var codes = new HashMap<Long, String>();
    for (var agency : agencies) {
      rows.addAll(rows(agency, codes));
    }
    return switch (format) {
      case XLSX -> SheetWriter.workbook(rows);
      case CSV -> SheetWriter.commaSeparated(rows);
    };
  }

  private List<Map<SheetColumn, String>> rows(Agency agency, Map<Long, String> codes) {
    var state = AgencyState.of(agency, organizations);
    boolean whole = looks.mayTakeOut(agency.id());
    var start = start(agency, codes);
    var rows = new ArrayList<Map<SheetColumn, String>>();
    for (var unit : state.units()) {
      rows.add(unit(start, unit, state));
    }
    var holders = new HashSet<Long>();
    for (var position : state.positions()) {
      boolean first = true;
      for (var holding : state.holdings()) {
        if (holding.positionId() == position.id()) {
          holders.add(holding.officialId());
          rows.add(position(start, position, holding, first, state, whole));
          first = false;
        }
      }
      if (first) {
        rows.add(position(start, position, null, true, state, whole));
      }
    }
    state.officials().stream()
        .filter(official -> !holders.contains(official.id()))
        .forEach(official -> {
          var row = new EnumMap<>(start);
          official(row, official, whole);
          rows.add(row);
        });
    if (rows.isEmpty()) {
      rows.add(start);
    }
    return rows;
  }

  private EnumMap<SheetColumn, String> start(Agency agency, Map<Long, String> codes) {
    var row = new EnumMap<SheetColumn, String>(SheetColumn.class);
    row.put(SheetColumn.AGENCY, agency.name());
    row.put(SheetColumn.REGENCY, code(agency.regencyId(), codes));
    row.put(SheetColumn.AGENCY_KIND, CellWords.of(agency.kind()));
    row.put(SheetColumn.ZONE, agency.zone().name());
    Long territory = agency.territoryId();
    row.put(SheetColumn.TERRITORY, territory == null ? "" : code(territory, codes));
    return row;
  }

  private String code(long regionId, Map<Long, String> codes) {
    return codes.computeIfAbsent(
        regionId,
        id -> {
          Region region = organizations.region(id);
          return region.code().text();
        });
  }

  private static Map<SheetColumn, String> unit(
      EnumMap<SheetColumn, String> start, OrgUnit unit, AgencyState state) {
    var row = new EnumMap<>(start);
    row.put(SheetColumn.UNIT, unit.name());
    row.put(SheetColumn.UNIT_PARENT, state.unitName(unit.parentId()));
    return row;
  }

  private static Map<SheetColumn, String> position(
      EnumMap<SheetColumn, String> start,
      Position position,
      @Nullable Holding holding,
      boolean first,
      AgencyState state,
      boolean whole) {
    var row = new EnumMap<>(start);
    row.put(SheetColumn.POSITION, position.name());
    if (first) {
      row.put(SheetColumn.UNIT, state.unitName(position.unitId()));
      row.put(SheetColumn.POSITION_KIND, CellWords.of(position.kind()));
      row.put(SheetColumn.ECHELON, Objects.requireNonNullElse(position.echelon(), ""));
      row.put(SheetColumn.SUPERVISOR, state.positionName(position.supervisorId()));
      row.put(SheetColumn.ORDER, String.valueOf(position.order()));
      row.put(SheetColumn.DUTIES, String.join("\n", position.duties()));
      row.put(SheetColumn.FUNCTIONS, String.join("\n", position.functions()));
    }
    if (holding != null) {
      state.official(holding.officialId()).ifPresent(official -> official(row, official, whole));
      row.put(SheetColumn.MANNER, CellWords.of(holding.kind()));
      row.put(SheetColumn.FROM, holding.from().toString());
      LocalDate to = holding.to();
      row.put(SheetColumn.TO, to == null ? "" : to.toString());
    }
    return row;
  }

  private static void official(EnumMap<SheetColumn, String> row, Official official, boolean whole) {
    row.put(SheetColumn.NAME, official.name());
    row.put(SheetColumn.TITLE_BEFORE, Objects.requireNonNullElse(official.titleBefore(), ""));
    row.put(SheetColumn.TITLE_AFTER, Objects.requireNonNullElse(official.titleAfter(), ""));
    var nip = official.nip();
    row.put(SheetColumn.NIP, nip == null ? "" : whole ? nip.digits() : nip.masked());
    var sex = official.sex();
    row.put(SheetColumn.SEX, sex == null ? "" : CellWords.of(sex));
  }
}
