package id.tolok.survey.store.round;

import id.tolok.survey.given.TicketCodes.Stock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The fingerprints of tickets.
@Repository
public class TicketStore {

  private final JdbcClient jdbc;

  TicketStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return how many were not there before
  public int insert(long agencyId, long roundId, List<byte[]> fingerprints) {
    return jdbc.sql(
            """
            insert into survey.ticket (agency_id, round_id, fingerprint)
            select :agency, :round, fingerprint from unnest(cast(:prints as bytea[])) as given (fingerprint)
            on conflict do nothing
            """)
        .param("agency", agencyId)
        .param("round", roundId)
        .param("prints", fingerprints.toArray(byte[][]::new))
        .update();
  }

  public Stock stock(long roundId) {
    return jdbc.sql(
            """
            select count(*) as made, count(used_on) as used from survey.ticket where round_id = :round
            """)
        .param("round", roundId)
        .query((row, _) -> new Stock(row.getInt("made"), row.getInt("used")))
        .single();
  }
}
