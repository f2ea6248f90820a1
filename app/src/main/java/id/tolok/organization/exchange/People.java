package id.tolok.organization.exchange;

import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.exchange.sheet.CellWords;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.exchange.sheet.SheetRow;
import id.tolok.organization.nip.Nip;
import id.tolok.organization.nip.NipReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people that rows of one agency speak of, and what they hold.
final class People {

  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.NAME,
          SheetColumn.TITLE_BEFORE,
          SheetColumn.TITLE_AFTER,
          SheetColumn.NIP,
          SheetColumn.SEX);

  private record Held(SheetRow row, String position, String person) {}

  private final String agency;
  private final AgencyState state;
  private final List<RowFault> faults;
  private final Map<String, Wanted> wanted = new LinkedHashMap<>();
  private final Map<String, Official> known = new LinkedHashMap<>();
  private final List<Held> held = new ArrayList<>();

  People(String agency, AgencyState state, List<RowFault> faults) {
    this.agency = agency;
    this.state = state;
    this.faults = faults;
  }

  void take(SheetRow row, String position) {
    String name = row.text(SheetColumn.NAME);
    if (name.isEmpty() || name.equals("-")) {
      boolean saysMore =
          COLUMNS.stream().anyMatch(column -> !row.text(column).isEmpty())
              || !row.text(SheetColumn.FROM).isEmpty();
      if (saysMore) {
        faults.add(RowFault.of(row.number(), SheetColumn.NAME, "organization.import.name-missing"));
      }
      return;
    }
    String key = key(row, name);
    wanted.computeIfAbsent(key, missing -> new Wanted(row.number())).add(row, COLUMNS, faults);
    if (!position.isEmpty()) {
      held.add(new Held(row, position, key));
    } else if (!row.text(SheetColumn.FROM).isEmpty()) {
      faults.add(
          RowFault.of(row.number(), SheetColumn.POSITION, "organization.import.position-missing"));
    }
  }

  /// Who a row means: by NIP where it gives a whole one, by name otherwise.
  private String key(SheetRow row, String name) {
    String digits = row.text(SheetColumn.NIP).replaceAll("[^0-9*]", "");
    String byName = AgencyState.key(name);
    if (digits.matches("\\d{18}")) {
      String key = "nip " + digits;
      state.officials().stream()
          .filter(official -> official.nip() != null && official.nip().digits().equals(digits))
          .findFirst()
          .or(() -> single(state.named(name).stream().filter(o -> o.nip() == null).toList()))
          .ifPresent(official -> known.putIfAbsent(key, official));
      return key;
    }
    var named = state.named(name);
    if (digits.contains("*")) {
      named =
          named.stream()
              .filter(official -> official.nip() != null && official.nip().masked().equals(digits))
              .toList();
    }
    if (named.size() > 1) {
      faults.add(
          RowFault.of(row.number(), SheetColumn.NAME, "organization.import.name-twice", name));
    }
    if (!named.isEmpty()) {
      var nip = named.getFirst().nip();
      String key = nip == null ? byName : "nip " + nip.digits();
      known.putIfAbsent(key, named.getFirst());
      return key;
    }
    return byName;
  }

  private static Optional<Official> single(List<Official> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  // ---- Officials ----

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    wanted.forEach((key, each) -> steps.add(step(key, each, known.get(key))));
    return steps;
  }

  private Step step(String key, Wanted each, @Nullable Official existing) {
    var nip = nip(each, existing);
    var sex = sex(each, existing);
    String name = each.or(SheetColumn.NAME, existing == null ? null : existing.name());
    String before =
        each.or(SheetColumn.TITLE_BEFORE, existing == null ? null : existing.titleBefore());
    String after =
        each.or(SheetColumn.TITLE_AFTER, existing == null ? null : existing.titleAfter());
    var changes = new ArrayList<Step.FieldChange>();
    AgencyPlan.differing(changes, SheetColumn.NAME, existing == null ? "" : existing.name(), name);
    AgencyPlan.differing(
        changes, SheetColumn.TITLE_BEFORE, existing == null ? "" : existing.titleBefore(), before);
    AgencyPlan.differing(
        changes, SheetColumn.TITLE_AFTER, existing == null ? "" : existing.titleAfter(), after);
    var nipBefore = existing == null ? null : existing.nip();
    if (nip == null ? nipBefore != null : !nip.equals(nipBefore)) {
      changes.add(new Step.FieldChange(SheetColumn.NIP, masked(nipBefore), masked(nip)));
    }
    var sexBefore = existing == null ? null : existing.sex();
    AgencyPlan.differing(
        changes,
        SheetColumn.SEX,
        sexBefore == null ? "" : CellWords.of(sexBefore),
        sex == null ? "" : CellWords.of(sex));
    return new Step.PutOfficial(
        each.row(), agency, existing, key, name, before, after, nip, sex, changes);
  }

  private static String masked(@Nullable Nip nip) {
    return nip == null ? "" : nip.masked();
  }

  private @Nullable Nip nip(Wanted each, @Nullable Official existing) {
    Nip present = existing == null ? null : existing.nip();
    if (!each.says(SheetColumn.NIP)) {
      return present;
    }
    String written = each.text(SheetColumn.NIP);
    if (written.isEmpty()) {
      return null;
    }
    if (written.contains("*")) {
      if (present == null || !present.masked().equals(written.replace(" ", ""))) {
        faults.add(
            RowFault.of(
                each.rowOf(SheetColumn.NIP), SheetColumn.NIP, "organization.import.nip-masked"));
      }
      return present;
    }
    if (written.matches("[\\d.,]+E\\+?\\d+")) {
      faults.add(
          RowFault.of(
              each.rowOf(SheetColumn.NIP), SheetColumn.NIP, "organization.import.nip-number"));
      return present;
    }
    var reading = NipReading.of(written, LocalDate.EPOCH, null);
    if (reading.nip() == null) {
      reading
          .findings()
          .forEach(finding ->
              faults.add(
                  RowFault.of(
                      each.rowOf(SheetColumn.NIP),
                      SheetColumn.NIP,
                      "organization.nip."
                          + finding.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }
    return reading.nip();
  }

  private Official.@Nullable Sex sex(Wanted each, @Nullable Official existing) {
    if (!each.says(SheetColumn.SEX)) {
      return existing == null ? null : existing.sex();
    }
    String written = each.text(SheetColumn.SEX);
    var sex = CellWords.sex(written);
    if (sex.isEmpty() && !written.isEmpty()) {
      notAChoice(each.rowOf(SheetColumn.SEX), SheetColumn.SEX, written);
    }
    return sex.orElse(null);
  }

  // ---- Holdings ----

  /// What ends comes before what begins, so that a successor finds the position free.
  List<Step> holdings(Map<String, String> positionNames) {
    var steps = new ArrayList<Step.PutHolding>();
    for (var each : held) {
      var step = holding(each, positionNames);
      if (step != null) {
        steps.add(step);
      }
    }
    steps.sort(Comparator.comparing(Step.PutHolding::isNew).thenComparing(Step.PutHolding::from));
    return List.copyOf(steps);
  }

  private Step.@Nullable PutHolding holding(Held each, Map<String, String> positionNames) {
    var row = each.row();
    int before = faults.size();
    var from = day(row, SheetColumn.FROM);
    var to = day(row, SheetColumn.TO);
    var kind = CellWords.manner(row.text(SheetColumn.MANNER));
    if (kind.isEmpty() && !row.text(SheetColumn.MANNER).isEmpty()) {
      notAChoice(row.number(), SheetColumn.MANNER, row.text(SheetColumn.MANNER));
    }
    Holding existing = existing(each, from);
    if (existing == null && from == null && row.text(SheetColumn.FROM).isEmpty()) {
      faults.add(RowFault.of(row.number(), SheetColumn.FROM, "organization.import.from-missing"));
    }
    if (faults.size() > before || (existing == null && from == null)) {
      return null;
    }
    var wantedKind = kind.orElse(existing == null ? Holding.Kind.DEFINITIVE : existing.kind());
    LocalDate lastDay = to;
    if (existing != null && row.text(SheetColumn.TO).isEmpty()) {
      lastDay = existing.to();
    }
    LocalDate firstDay = existing == null ? from : existing.from();
    if (firstDay == null) {
      return null;
    }
    var changes = new ArrayList<Step.FieldChange>();
    AgencyPlan.differing(
        changes,
        SheetColumn.MANNER,
        existing == null ? "" : CellWords.of(existing.kind()),
        CellWords.of(wantedKind));
    AgencyPlan.differing(
        changes,
        SheetColumn.FROM,
        existing == null ? "" : existing.from().toString(),
        firstDay.toString());
    AgencyPlan.differing(
        changes, SheetColumn.TO, existing == null ? "" : text(existing.to()), text(lastDay));
    String name = positionNames.getOrDefault(AgencyState.key(each.position()), each.position());
    return new Step.PutHolding(
        row.number(),
        agency,
        existing,
        name,
        each.person(),
        row.text(SheetColumn.NAME),
        wantedKind,
        firstDay,
        lastDay,
        changes);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private @Nullable Holding existing(Held each, @Nullable LocalDate from) {
    var person = known.get(each.person());
    var position = state.position(each.position());
    if (person == null || position == null) {
      return null;
    }
    return state.holdings().stream()
        .filter(
            holding -> holding.positionId() == position.id() && holding.officialId() == person.id())
        .filter(holding -> from == null ? holding.to() == null : holding.from().equals(from))
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate day(SheetRow row, SheetColumn column) {
    String cell = row.text(column);
    if (cell.isEmpty() || cell.equals("-")) {
      return null;
    }
    var day = CellWords.day(cell);
    if (day.isEmpty()) {
      faults.add(RowFault.of(row.number(), column, "organization.import.not-a-day", cell));
    }
    return day.orElse(null);
  }

  private void notAChoice(int row, SheetColumn column, String written) {
    faults.add(
        RowFault.of(
            row,
            column,
            "organization.import.not-a-choice",
            written,
            String.join(", ", CellWords.all(column))));
  }
}
