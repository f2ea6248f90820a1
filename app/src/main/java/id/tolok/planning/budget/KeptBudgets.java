package id.tolok.planning.budget;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.planning.Budgets;
import id.tolok.planning.ClosedYears;
import id.tolok.planning.store.BudgetStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the budget of agencies. A year's lines are written together: all of them or none.
@Service
public class KeptBudgets implements Budgets {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final BudgetStore store;
  private final Gate gate;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final Clock clock;
  private final ObjectProvider<ClosedYears> closed;

  KeptBudgets(
      BudgetStore store,
      Gate gate,
      Stamps stamps,
      AuditTrail trail,
      Clock clock,
      ObjectProvider<ClosedYears> closed) {
    this.store = store;
    this.gate = gate;
    this.stamps = stamps;
    this.trail = trail;
    this.clock = clock;
    this.closed = closed;
  }

  /// What came of writing.
  public sealed interface Outcome {

    /// @param removedAt under which removed lines are brought back; null where none was removed
    record Kept(@Nullable Instant removedAt) implements Outcome {}

    /// Somebody else wrote since the person looked.
    record Changed() implements Outcome {}

    /// The year is closed.
    record Closed() implements Outcome {}
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Spending> ofAgency(long agencyId, int year) {
    return BudgetSums.total(store.lines(agencyId, year));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, Spending> ofIndicators(long agencyId, int year) {
    return BudgetSums.byIndicator(store.lines(agencyId, year));
  }

  /// The lines of a year in order.
  @Transactional(readOnly = true)
  public List<BudgetLine> lines(long agencyId, int year) {
    return store.lines(agencyId, year);
  }

  /// Tells two states of a year apart.
  public static String mark(List<BudgetLine> lines) {
    return Integer.toHexString(MAPPER.writeValueAsString(told(lines)).hashCode());
  }

  /// Writes the lines of a year; those left out are removed.
  ///
  /// @param seen mark of the state the person saw
  @Transactional
  public Outcome write(long agencyId, int year, String seen, List<BudgetLine> lines) {
    gate.require(Action.TARGET_EDIT, agencyId);
    store.lock(agencyId);
    if (closed.stream().anyMatch(years -> years.isClosed(agencyId, year))) {
      return new Outcome.Closed();
    }
    List<BudgetLine> before = store.lines(agencyId, year);
    if (!mark(before).equals(seen)) {
      return new Outcome.Changed();
    }
    if (told(before).equals(told(lines))) {
      return new Outcome.Kept(null);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    boolean removed = replace(agencyId, year, before, lines, now);
    stamps.raise(agencyId, year);
    trail.record(
        Change.of("planning.budget-changed", "planning.budget/" + agencyId + "/" + year, agencyId)
            .from(MAPPER.writeValueAsString(told(before)))
            .to(MAPPER.writeValueAsString(told(lines))));
    return new Outcome.Kept(removed ? now : null);
  }

  /// Brings back the lines that one writing removed.
  @Transactional
  public boolean restore(long agencyId, int year, Instant removedAt) {
    gate.require(Action.TARGET_EDIT, agencyId);
    store.lock(agencyId);
    if (closed.stream().anyMatch(years -> years.isClosed(agencyId, year))) {
      return false;
    }
    List<BudgetLine> before = store.lines(agencyId, year);
    if (!store.restore(agencyId, year, removedAt)) {
      return false;
    }
    stamps.raise(agencyId, year);
    trail.record(
        Change.of("planning.budget-changed", "planning.budget/" + agencyId + "/" + year, agencyId)
            .from(MAPPER.writeValueAsString(told(before)))
            .to(MAPPER.writeValueAsString(told(store.lines(agencyId, year)))));
    return true;
  }

  private boolean replace(
      long agencyId, int year, List<BudgetLine> before, List<BudgetLine> lines, Instant now) {
    Set<Long> kept = new HashSet<>();
    lines.forEach(line -> kept.add(line.id()));
    List<Long> gone = before.stream().map(BudgetLine::id).filter(id -> !kept.contains(id)).toList();
    store.remove(agencyId, gone, now);
    store.clearCodes(agencyId, lines.stream().map(BudgetLine::id).toList());
    store.write(agencyId, year, lines);
    return !gone.isEmpty();
  }

  /// The lines as the trail keeps them.
  private static List<Map<String, Object>> told(List<BudgetLine> lines) {
    var told = new ArrayList<Map<String, Object>>();
    for (BudgetLine line : lines) {
      Map<String, Object> one = new HashMap<>();
      one.put("code", Objects.requireNonNullElse(line.code(), ""));
      one.put("name", line.name());
      one.put("ceiling", plain(line.ceiling()));
      one.put("revised", plain(line.revisedCeiling()));
      one.put("spent", line.spent().stream().map(KeptBudgets::plain).toList());
      one.put("indicator", line.lineageId() == null ? "" : line.lineageId().toString());
      told.add(new java.util.TreeMap<>(one));
    }
    return told;
  }

  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
  }
}
