package id.tolok.measurement.store.due;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How much waits at which desk.
@Repository
public class QueueStore {

  private final JdbcClient jdbc;

  QueueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What waits for somebody.
  public record Waiting(int toVerify, int toApprove) {}

  /// What waits for an account in the agencies where it verifies and where it approves; not what it
  /// entered or verified itself.
  public Waiting waiting(
      Collection<Long> verifies, Collection<Long> approves, OptionalLong account) {
    return jdbc.sql(
            """
            select
              count(*) filter (where state = 'SUBMITTED' and agency_id = any(:verifies)
                and not coalesce(cast(:account as bigint) = any(verified_by), false)) as to_verify,
              count(*) filter (where state = 'VERIFIED' and agency_id = any(:approves)) as to_approve
            from measurement.figure
            where agency_id = any(:all) and state in ('SUBMITTED', 'VERIFIED')
              and entered_by is distinct from cast(:account as bigint)
            """)
        .param("verifies", verifies.toArray(Long[]::new))
        .param("approves", approves.toArray(Long[]::new))
        .param(
            "all",
            Stream.concat(verifies.stream(), approves.stream()).distinct().toArray(Long[]::new))
        .param("account", account.isPresent() ? account.getAsLong() : null)
        .query((row, place) -> new Waiting(row.getInt("to_verify"), row.getInt("to_approve")))
        .single();
  }
}
