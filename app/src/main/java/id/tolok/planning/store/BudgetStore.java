package id.tolok.planning.store;

import id.tolok.planning.budget.BudgetLine;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lines of budgets.
@Repository
public class BudgetStore {

  private static final int QUARTERS = 4;

  private final JdbcClient jdbc;

  BudgetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets budgets of an agency be written one after the other.
  public void lock(long agencyId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('planning.budget', :agency))")
        .param("agency", agencyId)
        .query((_, _) -> 1)
        .single();
  }

  /// In order.
  public List<BudgetLine> lines(long agencyId, int year) {
    return jdbc.sql(
            """
            select line_id, code, name, ceiling, revised_ceiling, spent, lineage_id
            from planning.budget_line
            where agency_id = :agency and year = :year and removed_at is null
            order by ordinal, line_id
            """)
        .param("agency", agencyId)
        .param("year", year)
        .query(BudgetStore::line)
        .list();
  }

  public void remove(long agencyId, List<Long> lineIds, Instant at) {
    jdbc.sql(
            """
            update planning.budget_line set removed_at = :at where agency_id = :agency and line_id = any(:lines)
            """)
        .param("agency", agencyId)
        .param("lines", lineIds.toArray(Long[]::new))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Frees the codes of lines about to be written, so that two may exchange theirs.
  public void clearCodes(long agencyId, List<Long> lineIds) {
    jdbc.sql(
            """
            update planning.budget_line set code = null where agency_id = :agency and line_id = any(:lines)
            """)
        .param("agency", agencyId)
        .param("lines", lineIds.toArray(Long[]::new))
        .update();
  }

  /// Writes lines in their order: known ones by their key, new ones after them.
  public void write(long agencyId, int year, List<BudgetLine> lines) {
    jdbc.sql(
            """
            with given as (
              select g.* from unnest(cast(:ids as bigint[]), cast(:codes as text[]), cast(:names as text[]),
                cast(:ceilings as numeric[]), cast(:revised as numeric[]), cast(:first as numeric[]),
                cast(:second as numeric[]), cast(:third as numeric[]), cast(:fourth as numeric[]),
                cast(:lineages as bigint[])) with ordinality
                g(line_id, code, name, ceiling, revised, first, second, third, fourth, lineage_id, ordinal)
            ), known as (
              update planning.budget_line l
              set ordinal = g.ordinal, code = g.code, name = g.name, ceiling = g.ceiling,
                revised_ceiling = g.revised, spent = array[g.first, g.second, g.third, g.fourth],
                lineage_id = g.lineage_id
              from given g
              where l.line_id = g.line_id and l.agency_id = :agency and l.year = :year and l.removed_at is null
            )
            insert into planning.budget_line (agency_id, year, ordinal, code, name, ceiling, revised_ceiling, spent,
              lineage_id)
            select :agency, :year, ordinal, code, name, ceiling, revised, array[first, second, third, fourth],
              lineage_id
            from given where line_id = 0
            """)
        .param("agency", agencyId)
        .param("year", year)
        .param("ids", lines.stream().map(BudgetLine::id).toArray(Long[]::new))
        .param("codes", lines.stream().map(BudgetLine::code).toArray(String[]::new))
        .param("names", lines.stream().map(BudgetLine::name).toArray(String[]::new))
        .param("ceilings", lines.stream().map(BudgetLine::ceiling).toArray(BigDecimal[]::new))
        .param("revised", lines.stream().map(BudgetLine::revisedCeiling).toArray(BigDecimal[]::new))
        .param("first", spent(lines, 0))
        .param("second", spent(lines, 1))
        .param("third", spent(lines, 2))
        .param("fourth", spent(lines, 3))
        .param("lineages", lines.stream().map(BudgetLine::lineageId).toArray(Long[]::new))
        .update();
  }

  /// @return whether there was anything to bring back that nothing took the place of
  public boolean restore(long agencyId, int year, Instant removedAt) {
    return jdbc.sql(
                """
                update planning.budget_line l set removed_at = null
                where l.agency_id = :agency and l.year = :year and l.removed_at = :at and not exists (
                  select from planning.budget_line o
                  where o.agency_id = l.agency_id and o.year = l.year and o.code = l.code and o.removed_at is null)
                """)
            .param("agency", agencyId)
            .param("year", year)
            .param("at", removedAt.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private static @Nullable BigDecimal[] spent(List<BudgetLine> lines, int quarter) {
    return lines.stream().map(line -> line.spent().get(quarter)).toArray(BigDecimal[]::new);
  }

  private static BudgetLine line(ResultSet row, int place) throws SQLException {
    long lineage = row.getLong("lineage_id");
    Long linked = row.wasNull() ? null : lineage;
    var spent = (@Nullable BigDecimal[]) row.getArray("spent").getArray();
    return new BudgetLine(
        row.getLong("line_id"),
        row.getString("code"),
        row.getString("name"),
        row.getBigDecimal("ceiling"),
        row.getBigDecimal("revised_ceiling"),
        Arrays.asList(Arrays.copyOf(spent, QUARTERS)),
        linked);
  }
}
