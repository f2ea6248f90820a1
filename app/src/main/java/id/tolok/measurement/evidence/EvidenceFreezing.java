package id.tolok.measurement.evidence;

import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FiguresChanged;
import id.tolok.measurement.store.evidence.AttachmentStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what figures are approved with from then on, in the transaction that approves them.
@Component
class EvidenceFreezing {

  private final AttachmentStore attachments;

  EvidenceFreezing(AttachmentStore attachments) {
    this.attachments = attachments;
  }

  @EventListener
  void approved(FiguresChanged change) {
    if (change.kind() == FigureEvent.Kind.APPROVED) {
      attachments.freeze(change.figures());
    }
  }
}
