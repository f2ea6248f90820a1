package id.tolok.organization.store;

import id.tolok.organization.Holding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of who holds what from when to when.
@Repository
public class HoldingStore {

  private final JdbcClient jdbc;

  HoldingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Holding> find(long id) {
    return jdbc.sql(
            """
            select id, agency_id, position_id, official_id, kind, first_day, last_day, version
              from organization.holding where id = :id and removed_at is null
            """)
        .param("id", id)
        .query(HoldingStore::holding)
        .optional();
  }

  /// Newest first.
  public List<Holding> ofAgency(long agencyId) {
    return jdbc.sql(
            """
            select id, agency_id, position_id, official_id, kind, first_day, last_day, version
              from organization.holding where agency_id = :agency and removed_at is null
             order by first_day desc, id desc
            """)
        .param("agency", agencyId)
        .query(HoldingStore::holding)
        .list();
  }

  public List<Holding> ofAgencyOn(long agencyId, LocalDate day) {
    return jdbc.sql(
            """
            select id, agency_id, position_id, official_id, kind, first_day, last_day, version
              from organization.holding
             where agency_id = :agency and removed_at is null
               and first_day <= :day and (last_day is null or last_day >= :day)
             order by first_day desc, id desc
            """)
        .param("agency", agencyId)
        .param("day", day)
        .query(HoldingStore::holding)
        .list();
  }

  /// Newest first.
  public List<Holding> ofPosition(long positionId) {
    return jdbc.sql(
            """
            select id, agency_id, position_id, official_id, kind, first_day, last_day, version
              from organization.holding where position_id = :position and removed_at is null
             order by first_day desc, id desc
            """)
        .param("position", positionId)
        .query(HoldingStore::holding)
        .list();
  }

  /// Newest first.
  public List<Holding> ofOfficial(long officialId) {
    return jdbc.sql(
            """
            select id, agency_id, position_id, official_id, kind, first_day, last_day, version
              from organization.holding where official_id = :official and removed_at is null
             order by first_day desc, id desc
            """)
        .param("official", officialId)
        .query(HoldingStore::holding)
        .list();
  }

  public Holding insert(long agencyId, Holding.Draft draft) {
    return filled(
            """
            insert into organization.holding (agency_id, position_id, official_id, kind, first_day, last_day)
            values (:agency, :position, :official, :kind, :from, :to)
            returning id, agency_id, position_id, official_id, kind, first_day, last_day, version
            """,
            draft)
        .param("agency", agencyId)
        .query(HoldingStore::holding)
        .single();
  }

  /// Empty where the version is another by now.
  public Optional<Holding> update(long id, int version, Holding.Draft draft) {
    return filled(
            """
            update organization.holding set position_id = :position, official_id = :official, kind = :kind,
              first_day = :from, last_day = :to, version = version + 1
             where id = :id and version = :version and removed_at is null
            returning id, agency_id, position_id, official_id, kind, first_day, last_day, version
            """,
            draft)
        .param("id", id)
        .param("version", version)
        .query(HoldingStore::holding)
        .optional();
  }

  private JdbcClient.StatementSpec filled(String sql, Holding.Draft draft) {
    return jdbc.sql(sql)
        .param("position", draft.positionId())
        .param("official", draft.officialId())
        .param("kind", draft.kind().name())
        .param("from", draft.from())
        .param("to", draft.to(), Types.DATE);
  }

  /// Empty where the version is another by now.
  public Optional<Holding> remove(long id, int version) {
    return jdbc.sql(
            """
            update organization.holding set removed_at = now(), version = version + 1
             where id = :id and version = :version and removed_at is null
            returning id, agency_id, position_id, official_id, kind, first_day, last_day, version
            """)
        .param("id", id)
        .param("version", version)
        .query(HoldingStore::holding)
        .optional();
  }

  /// Empty where it is not removed.
  public Optional<Holding> restore(long id) {
    return jdbc.sql(
            """
            update organization.holding set removed_at = null, version = version + 1
             where id = :id and removed_at is not null
            returning id, agency_id, position_id, official_id, kind, first_day, last_day, version
            """)
        .param("id", id)
        .query(HoldingStore::holding)
        .optional();
  }

  private static Holding holding(ResultSet row, int number) throws SQLException {
    return new Holding(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getLong("position_id"),
        row.getLong("official_id"),
        Holding.Kind.valueOf(row.getString("kind")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getInt("version"));
  }
}
