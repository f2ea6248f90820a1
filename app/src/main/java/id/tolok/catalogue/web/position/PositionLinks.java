package id.tolok.catalogue.web.position;

import id.tolok.catalogue.store.PositionStore;
import id.tolok.organization.PositionExtras;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Leads from the organisation's page of a position to what the decree in force says of it.
@Component
final class PositionLinks implements PositionExtras {

  private final PositionStore store;
  private final Clock clock;

  PositionLinks(PositionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Link> linksOf(long agencyId, long positionId, Language language) {
    return store.inForce(agencyId, positionId, LocalDate.now(clock)).stream()
        .map(position ->
            new Link(
                Words.in(language)
                    .get(
                        "catalogue.position.indicators.count",
                        Integer.toString(position.indicatorCount())),
                "/katalog/jabatan/" + position.positionId(),
                "journal-bookmark"))
        .toList();
  }
}
