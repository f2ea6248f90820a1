package id.tolok.audit;

import id.tolok.audit.store.ChainStore;
import id.tolok.database.Scope;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks the whole trail: finds every entry that was removed, inserted, changed, moved or
/// replaced, and says which.
///
/// It cannot find that somebody with full power over the database wrote a whole chain anew, all
/// hashes with it, unless the head of the chain was noted elsewhere before: see [#verifyAgainst].
@Component
public final class AuditVerification {

  private final ChainStore store;
  private final TransactionTemplate snapshot;

  /// Checks the trail of a database; the login must see all rows, or the source must tell it to.
  public AuditVerification(DataSource source) {
    this.store = new ChainStore(JdbcClient.create(source));
    this.snapshot = new TransactionTemplate(new JdbcTransactionManager(source));
    this.snapshot.setReadOnly(true);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// Checks the trail by itself. Entries are read in batches, so that memory does not grow with
  /// them; others may go on writing meanwhile.
  public TrailReport verify() {
    return verifyAgainst(List.of());
  }

  /// Checks the trail, and that it still continues the chains whose heads were noted earlier.
  public TrailReport verifyAgainst(List<ChainHead> noted) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> {
          var walk = new TrailWalk(noted);
          snapshot.executeWithoutResult(status -> {
            store.heads().forEach(walk::head);
            store.eachEntry(walk::entry);
          });
          return walk.report();
        });
  }

  /// The end of every chain as it is now.
  public List<ChainHead> heads() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            store.heads().stream()
                .map(head -> new ChainHead(head.chain(), head.length(), head.hash()))
                .toList());
  }
}
