package id.tolok.survey.store.sheet;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Networks whose sheets wait for a person, as the form finds them.
@Repository
public class HoldStore {

  private final JdbcClient jdbc;

  HoldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A network to be held.
  ///
  /// @param sheetsBefore a number all of its sheets are above
  public record NewHold(
      long agencyId, long roundId, long origin, int sheetsBefore, String reason, Instant at) {}

  /// Holds the sheets of a network; what a person decided already stays decided. A round that is
  /// not open takes no sheets, so that there is nothing to hold and nothing to stand in the way of
  /// its approval.
  @Transactional
  public void hold(NewHold held) {
    if (!isOpen(held.roundId())) {
      return;
    }
    int added =
        jdbc.sql(
                """
                insert into survey.held_origin (agency_id, round_id, origin, sheets_before, reason, held_at)
                values (:agency, :round, :origin, :before, :reason, :at)
                on conflict do nothing
                """)
            .param("agency", held.agencyId())
            .param("round", held.roundId())
            .param("origin", held.origin())
            .param("before", held.sheetsBefore())
            .param("reason", held.reason())
            .param("at", held.at().atOffset(ZoneOffset.UTC))
            .update();
    if (added == 1) {
      raise(held.roundId());
    }
  }

  /// Writes down how far the sheets of networks reach whose day is over.
  ///
  /// @param before networks held earlier than this send no more under the same number
  public void endDays(Instant before) {
    jdbc.sql(
            """
            update survey.held_origin h set sheets_until = r.answers
            from survey.round r
            where r.round_id = h.round_id and h.sheets_until is null and h.held_at < :before
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// It stays so until the transaction ends.
  private boolean isOpen(long roundId) {
    return jdbc.sql(
            """
            select round_id from survey.round where round_id = :round and state = 'OPEN'
            for no key update
            """)
        .param("round", roundId)
        .query((row, _) -> row.getLong(1))
        .optional()
        .isPresent();
  }

  private void raise(long roundId) {
    jdbc.sql("update survey.round set revision = revision + 1 where round_id = :round")
        .param("round", roundId)
        .update();
  }
}
