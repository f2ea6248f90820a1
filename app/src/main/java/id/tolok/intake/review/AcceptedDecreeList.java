package id.tolok.intake.review;

import id.tolok.intake.store.AcceptanceStore;
import id.tolok.organization.AcceptedDecrees;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gives the organisation the decrees from which it can take positions.
@Component
final class AcceptedDecreeList implements AcceptedDecrees {

  private final AcceptanceStore acceptances;

  AcceptedDecreeList(AcceptanceStore acceptances) {
    this.acceptances = acceptances;
  }

  @Override
  public List<AcceptedDecree> ofAgency(long agencyId) {
    return acceptances.decreesOf(agencyId);
  }
}
