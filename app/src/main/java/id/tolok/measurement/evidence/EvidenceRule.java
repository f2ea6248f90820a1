package id.tolok.measurement.evidence;

import id.tolok.measurement.store.evidence.EvidenceStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Whether an agency asks for evidence before figures are handed in. It does unless it says
/// otherwise.
@Service
public final class EvidenceRule {

  private final EvidenceStore store;
  private final EvidenceTrail trail;
  private final Gate gate;
  private final TransactionTemplate transactions;

  EvidenceRule(
      EvidenceStore store, EvidenceTrail trail, Gate gate, TransactionTemplate transactions) {
    this.store = store;
    this.trail = trail;
    this.gate = gate;
    this.transactions = transactions;
  }

  public boolean isRequired(long agencyId) {
    return store.required(agencyId).orElse(true);
  }

  /// Asks for evidence from now on.
  public void ask(long agencyId) {
    change(agencyId, true);
  }

  /// Asks for none from now on.
  public void waive(long agencyId) {
    change(agencyId, false);
  }

  private void change(long agencyId, boolean required) {
    gate.require(Action.CALENDAR_EDIT, agencyId);
    transactions.executeWithoutResult(_ -> {
      boolean before = isRequired(agencyId);
      if (before != required) {
        store.require(agencyId, required);
        trail.ruleChanged(agencyId, before, required);
      }
    });
  }
}
