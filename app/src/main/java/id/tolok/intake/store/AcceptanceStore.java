package id.tolok.intake.store;

import id.tolok.document.Catalogue;
import id.tolok.document.json.CatalogueJson;
import id.tolok.organization.AcceptedDecrees;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was accepted.
@Repository
public class AcceptanceStore {

  private static final String COLUMNS =
      """
      select acceptance_id, review_id, sha256, valid_from, decree_kind, decree_number, decree_title,
             period_start, period_end, amends_acceptance_id, accepted_by_name, accepted_at
      """;

  private final JdbcClient jdbc;

  AcceptanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps an acceptance.
  ///
  /// @return its id
  public long add(
      ReviewRow review,
      Catalogue catalogue,
      LocalDate validFrom,
      String reason,
      @Nullable Long by,
      String byName,
      Instant at) {
    var decree = catalogue.decrees().getFirst();
    return jdbc.sql(
            """
            insert into intake.acceptance (agency_id, review_id, reading_id, sha256, catalogue, valid_from,
              reason, decree_kind, decree_number, decree_title, decree_date, period_start, period_end,
              amends_acceptance_id, accepted_by, accepted_by_name, accepted_at)
            values (:agency, :review, :reading, :sha256, :catalogue, :validFrom, :reason, :kind, :number,
              :title, :date, :periodStart, :periodEnd, :amends, :by, :byName, :at)
            returning acceptance_id
            """)
        .param("agency", review.agencyId())
        .param("review", review.id())
        .param("reading", review.readingId())
        .param("sha256", review.sha256())
        .param("catalogue", Kept.text(CatalogueJson.write(catalogue)))
        .param("validFrom", validFrom)
        .param("reason", Kept.text(reason))
        .param("kind", decree.kind())
        .param("number", Kept.text(decree.number()))
        .param("title", Kept.text(decree.title()))
        .param("date", Kept.text(decree.date()))
        .param("periodStart", decree.periodStart())
        .param("periodEnd", decree.periodEnd())
        .param("amends", review.amendsAcceptanceId())
        .param("by", by)
        .param("byName", byName)
        .param("at", ReadingStore.at(at))
        .query(Long.class)
        .single();
  }

  /// Every acceptance of an agency in scope, newest first.
  public List<AcceptanceRow> ofAgency(long agencyId) {
    return jdbc.sql(
            COLUMNS
                + """
                from intake.acceptance where agency_id = :agency order by valid_from desc, acceptance_id desc
                """)
        .param("agency", agencyId)
        .query((row, _) -> acceptance(row))
        .list();
  }

  /// What an agency in scope accepted, for taking its positions from, newest first.
  public List<AcceptedDecrees.AcceptedDecree> decreesOf(long agencyId) {
    return jdbc.sql(
            """
            select acceptance_id, decree_number, decree_title, accepted_at, catalogue
            from intake.acceptance where agency_id = :agency order by acceptance_id desc
            """)
        .param("agency", agencyId)
        .query((row, _) ->
            new AcceptedDecrees.AcceptedDecree(
                Long.toString(row.getLong("acceptance_id")),
                title(row.getString("decree_number"), row.getString("decree_title")),
                ReadingStore.instant(row, "accepted_at")
                    .atZone(ZoneId.of("Asia/Jakarta"))
                    .toLocalDate(),
                CatalogueJson.read(row.getString("catalogue"))))
        .list();
  }

  private static String title(@Nullable String number, @Nullable String title) {
    return Stream.of(number, title).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  /// What was accepted.
  public Optional<Catalogue> findCatalogue(long acceptanceId) {
    return jdbc.sql("select catalogue from intake.acceptance where acceptance_id = :acceptance")
        .param("acceptance", acceptanceId)
        .query((row, _) -> CatalogueJson.read(row.getString("catalogue")))
        .optional();
  }

  /// Holds the acceptances of an agency until the transaction ends, so that two reviews accepted at
  /// the same time see each other.
  public void lockAgency(long agencyId) {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtext('intake.acceptance'), cast(:agency as integer))")
        .param("agency", agencyId)
        .query((_, _) -> true)
        .single();
  }

  private static AcceptanceRow acceptance(ResultSet row) throws SQLException {
    return new AcceptanceRow(
        row.getLong("acceptance_id"),
        row.getLong("review_id"),
        row.getString("sha256"),
        row.getObject("valid_from", LocalDate.class),
        row.getString("decree_kind"),
        row.getString("decree_number"),
        row.getString("decree_title"),
        row.getObject("period_start", Integer.class),
        row.getObject("period_end", Integer.class),
        row.getObject("amends_acceptance_id", Long.class),
        row.getString("accepted_by_name"),
        ReadingStore.instant(row, "accepted_at"));
  }
}
