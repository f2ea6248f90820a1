package id.tolok.catalogue.acceptance;

import id.tolok.catalogue.CatalogueVersion.Acceptance;
import id.tolok.intake.DecreeAccepted;
import java.util.OptionalLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Makes a version of every accepted decree, in the transaction of the acceptance.
@Component
class AcceptedDecreeListener {

  private final VersionMaking making;

  AcceptedDecreeListener(VersionMaking making) {
    this.making = making;
  }

  @EventListener
  void on(DecreeAccepted decree) {
    making.make(
        new NewVersion(
            decree.agencyId(),
            decree.catalogue(),
            decree.validFrom(),
            new Acceptance(
                OptionalLong.of(decree.reviewId()),
                OptionalLong.of(decree.readingId()),
                decree.acceptedBy(),
                decree.acceptedByName(),
                decree.acceptedAt(),
                decree.reason(),
                decree.fileName(),
                decree.originalSha256())));
  }
}
