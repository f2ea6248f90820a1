package id.tolok.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Numbers that tell whether what is held in memory of an agency's year still holds. Every change
/// of a figure, a target, a variable, the catalogue or a setting raises one in its own transaction,
/// so that the next reader after the commit, on any node, sees another number.
@Repository
public class Stamps {

  private static final int EVERY_YEAR = 0;

  private final JdbcClient jdbc;
  private final SharedReads<Long, OfAgency> reads;

  Stamps(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.reads =
        new SharedReads<>(agencies -> Scope.within(Scope.EVERYTHING, () -> read(agencies)));
  }

  /// The stamps of one agency.
  ///
  /// @param numbers by year; 0 for what concerns every year
  public record OfAgency(Map<Integer, Number> numbers) {

    /// The stamp of one year.
    ///
    /// @param changes all changes
    /// @param figures those of them that changed nothing but figures
    public record Number(long changes, long figures) {
      private static final Number NONE = new Number(0, 0);
      private static final Number ONE_FIGURE = new Number(1, 1);

      private Number plus(Number other) {
        return new Number(changes + other.changes, figures + other.figures);
      }
    }

    public OfAgency {
      numbers = Map.copyOf(numbers);
    }

    /// Changes whenever something a year is computed from does: its own, what concerns every year,
    /// and the years before, which formulas may look back to.
    public long upTo(int year) {
      return numbers.entrySet().stream()
          .filter(entry -> entry.getKey() <= year)
          .mapToLong(entry -> entry.getValue().changes())
          .sum();
    }

    /// The part of {@link #upTo} that the year itself does not have.
    public long besides(int year) {
      return upTo(year) - of(year).changes();
    }

    /// The stamp of one year; zero where nothing ever changed in it.
    public Number of(int year) {
      return numbers.getOrDefault(year, Number.NONE);
    }

    /// After figures of a year changed and nothing else did.
    public OfAgency raisedFigures(int year) {
      var raised = new TreeMap<>(numbers);
      raised.merge(year, Number.ONE_FIGURE, Number::plus);
      return new OfAgency(raised);
    }

    /// What the stamp of a year is made of. Two that are equal stand for the same state; unlike
    /// their sums, also inside of a transaction that has raised one of them.
    public OfAgency until(int year) {
      var until = new TreeMap<>(numbers);
      until.keySet().removeIf(each -> each > year);
      return new OfAgency(until);
    }

    /// Likewise without what only figures raised.
    public OfAgency planUntil(int year) {
      var until = new TreeMap<>(until(year).numbers());
      until.replaceAll((_, number) -> new Number(number.changes() - number.figures(), 0));
      until.values().removeIf(number -> number.changes() == 0);
      return new OfAgency(until);
    }
  }

  /// Something of this year changed, in the running transaction.
  public void raise(long agencyId, int year) {
    jdbc.sql(
            """
            insert into tolok.stamp (agency_id, year, number) values (:agency, :year, 1)
            on conflict (agency_id, year) do update set number = tolok.stamp.number + 1
            """)
        .param("agency", agencyId)
        .param("year", year)
        .update();
  }

  /// Figures of this year changed and nothing else did, in the running transaction: what they are
  /// computed by may be kept.
  public void raiseFigures(long agencyId, int year) {
    jdbc.sql(
            """
            insert into tolok.stamp (agency_id, year, number, figures) values (:agency, :year, 1, 1)
            on conflict (agency_id, year)
            do update set number = tolok.stamp.number + 1, figures = tolok.stamp.figures + 1
            """)
        .param("agency", agencyId)
        .param("year", year)
        .update();
  }

  /// Something that every year of an agency is computed by changed, in the running transaction.
  public void raiseAll(long agencyId) {
    raise(agencyId, EVERY_YEAR);
  }

  /// The stamps of an agency as they are committed now.
  public OfAgency of(long agencyId) {
    return ofAll(List.of(agencyId)).getOrDefault(agencyId, new OfAgency(Map.of()));
  }

  /// The stamps of several agencies in one query, shared with others who ask at the same time;
  /// those without any or out of scope are absent. Inside of a transaction as that transaction sees
  /// them.
  public Map<Long, OfAgency> ofAll(Collection<Long> agencyIds) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return read(agencyIds);
    }
    var scope = Scope.current();
    var stamps = new HashMap<>(reads.ask(agencyIds));
    // The query asks for everybody who waits, so the scope of each is kept here.
    stamps.keySet().removeIf(agency -> !agencyIds.contains(agency) || !scope.holds(agency));
    return stamps;
  }

  private Map<Long, OfAgency> read(Collection<Long> agencyIds) {
    Map<Long, Map<Integer, OfAgency.Number>> found = new HashMap<>();
    jdbc.sql(
            """
            select agency_id, year, number, figures from tolok.stamp where agency_id = any(:agencies)
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query(row -> {
          found
              .computeIfAbsent(row.getLong("agency_id"), _ -> new HashMap<>())
              .put(
                  row.getInt("year"),
                  new OfAgency.Number(row.getLong("number"), row.getLong("figures")));
        });
    Map<Long, OfAgency> stamps = new HashMap<>();
    found.forEach((agency, numbers) -> stamps.put(agency, new OfAgency(numbers)));
    return stamps;
  }
}
