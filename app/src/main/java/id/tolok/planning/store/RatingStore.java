package id.tolok.planning.store;

import id.tolok.achievement.Cap;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.planning.plan.AgencyRating;
import id.tolok.planning.plan.AgencyRating.Source;
import id.tolok.planning.revision.Revision.Act;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// By which scale agencies are graded.
@Repository
public class RatingStore {

  private final JdbcClient jdbc;

  RatingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What holds for an agency: its own choice, else its regency's, else the usual.
  public AgencyRating rating(long agencyId) {
    return jdbc.sql(
            """
            select coalesce(own.scale, r.scale) as scale, coalesce(own.cap, r.cap) as cap,
              own.scale is not null as is_own
            from organization.agency a
            left join planning.rating own on own.agency_id = a.id
            left join planning.regency_rating r on r.regency_id = a.regency_id
            where a.id = :agency and coalesce(own.scale, r.scale) is not null
            """)
        .param("agency", agencyId)
        .query((row, _) ->
            new AgencyRating(
                RatingScale.of(row.getString("scale")),
                cap(row.getString("cap")),
                row.getBoolean("is_own") ? Source.AGENCY : Source.REGENCY))
        .optional()
        .orElse(AgencyRating.USUAL);
  }

  public void write(long agencyId, RatingScale scale, Cap cap, Act act) {
    jdbc.sql(
            """
            insert into planning.rating (agency_id, scale, cap, changed_by_name, changed_at)
            values (:agency, :scale, :cap, :name, :at)
            on conflict (agency_id) do update
            set scale = excluded.scale, cap = excluded.cap, changed_by_name = excluded.changed_by_name,
              changed_at = excluded.changed_at
            """)
        .param("agency", agencyId)
        .param("scale", scale.code())
        .param("cap", text(cap))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Lets an agency follow its regency again.
  public void clear(long agencyId) {
    jdbc.sql("delete from planning.rating where agency_id = :agency")
        .param("agency", agencyId)
        .update();
  }

  /// @return the agencies it holds for: those without a choice of their own
  public List<Long> writeForRegency(long regencyId, RatingScale scale, Cap cap, Act act) {
    jdbc.sql(
            """
            insert into planning.regency_rating (regency_id, scale, cap, changed_by_name, changed_at)
            values (:regency, :scale, :cap, :name, :at)
            on conflict (regency_id) do update
            set scale = excluded.scale, cap = excluded.cap, changed_by_name = excluded.changed_by_name,
              changed_at = excluded.changed_at
            """)
        .param("regency", regencyId)
        .param("scale", scale.code())
        .param("cap", text(cap))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql("select id from organization.agency where regency_id = :regency order by id")
        .param("regency", regencyId)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// A number of percentage points, or `NONE`.
  static String text(Cap cap) {
    return cap.limit().map(limit -> limit.rounded().toPlainString()).orElse("NONE");
  }

  static Cap cap(String text) {
    return text.equals("NONE") ? Cap.NONE : Cap.at(new java.math.BigDecimal(text));
  }
}
