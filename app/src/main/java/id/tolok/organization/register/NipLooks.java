package id.tolok.organization.register;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Official;
import id.tolok.organization.nip.Nip;
import id.tolok.organization.store.OfficialStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Shows whole NIPs to those who may see them. Every look enters the trail before the number is
/// given out, as the law on personal data asks.
@Component
public class NipLooks {

  private final OfficialStore officials;
  private final Gate gate;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;

  NipLooks(
      OfficialStore officials,
      Gate gate,
      AuditTrail trail,
      PlatformTransactionManager transactions) {
    this.officials = officials;
    this.gate = gate;
    this.trail = trail;
    this.transactions = new TransactionTemplate(transactions);
  }

  /// The whole number of one person; empty where none is known.
  ///
  /// @throws NotFound where there is no such person in scope
  public Optional<Nip> look(long officialId) {
    Official official =
        officials.find(officialId).orElseThrow(() -> new NotFound("official", officialId));
    gate.require(Action.OFFICIAL_NIP_VIEW, official.agencyId());
    transactions.executeWithoutResult(status ->
        trail.record(
            Change.of(
                "organization.nip-viewed",
                "organization.official/" + officialId,
                official.agencyId())));
    return Optional.ofNullable(official.nip());
  }

  /// Whether a table of this agency's people may carry whole numbers; writes the look where it may.
  public boolean mayTakeOut(long agencyId) {
    if (!gate.allows(Action.OFFICIAL_NIP_VIEW, agencyId)) {
      return false;
    }
    transactions.executeWithoutResult(status ->
        trail.record(
            Change.of("organization.nip-exported", "organization.agency/" + agencyId, agencyId)));
    return true;
  }
}
