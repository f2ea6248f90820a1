package id.tolok.access.store;

import id.tolok.database.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Second factors and recovery codes. What changes runs within work of the program.
@Repository
public class FactorStore {

  /// A second factor as kept.
  ///
  /// @param confirmed whether it is asked when signing in
  public record Kept(byte[] sealedSecret, boolean confirmed) {}

  private final JdbcClient jdbc;

  FactorStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Kept> find(long accountId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select sealed_secret, confirmed_at is not null as confirmed
                    from access.factor where account_id = :account
                    """)
                .param("account", accountId)
                .query((row, number) ->
                    new Kept(row.getBytes("sealed_secret"), row.getBoolean("confirmed")))
                .optional());
  }

  /// Keeps a secret that is not asked yet; one that is asked already stays.
  public int propose(long accountId, byte[] sealedSecret) {
    return jdbc.sql(
            """
            insert into access.factor (account_id, sealed_secret) values (:account, :secret)
            on conflict (account_id) do update set sealed_secret = excluded.sealed_secret
              where factor.confirmed_at is null
            """)
        .param("account", accountId)
        .param("secret", sealedSecret)
        .update();
  }

  public int confirm(long accountId, Instant now) {
    return jdbc.sql(
            """
            update access.factor set confirmed_at = :now
            where account_id = :account and confirmed_at is null
            """)
        .param("account", accountId)
        .param("now", Timestamp.from(now))
        .update();
  }

  /// Uses up a time step; 0 where it or a later one was used before.
  public int use(long accountId, long step) {
    return jdbc.sql(
            """
            update access.factor set last_step = :step
            where account_id = :account and last_step < :step
            """)
        .param("account", accountId)
        .param("step", step)
        .update();
  }

  public void remove(long accountId) {
    jdbc.sql("delete from access.factor where account_id = :account")
        .param("account", accountId)
        .update();
    jdbc.sql("delete from access.recovery_code where account_id = :account")
        .param("account", accountId)
        .update();
  }

  /// Replaces all recovery codes of an account.
  public void setCodes(long accountId, List<byte[]> hashes) {
    jdbc.sql("delete from access.recovery_code where account_id = :account")
        .param("account", accountId)
        .update();
    jdbc.sql(
            """
            insert into access.recovery_code (account_id, code_hash)
            select :account, hash from unnest(:hashes) hash
            """)
        .param("account", accountId)
        .param("hashes", hashes.toArray(byte[][]::new))
        .update();
  }

  /// Uses up a recovery code; 0 where there is none or it was used before.
  public int useCode(long accountId, byte[] hash, Instant now) {
    return jdbc.sql(
            """
            update access.recovery_code set used_at = :now
            where account_id = :account and code_hash = :hash and used_at is null
            """)
        .param("account", accountId)
        .param("hash", hash)
        .param("now", Timestamp.from(now))
        .update();
  }

  public int codesLeft(long accountId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select count(*) from access.recovery_code
                    where account_id = :account and used_at is null
                    """)
                .param("account", accountId)
                .query(Integer.class)
                .single());
  }
}
