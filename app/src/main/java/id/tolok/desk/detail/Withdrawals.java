package id.tolok.desk.detail;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureState;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may take a figure back that was handed in. Whoever checks figures of others sends them back
/// from the queue instead, beside their evidence.
@Component
final class Withdrawals {

  private final FigureFlow flow;
  private final Gate gate;

  Withdrawals(FigureFlow flow, Gate gate) {
    this.flow = flow;
    this.gate = gate;
  }

  /// Whether the viewer may, which lasts until somebody has checked it.
  boolean isOpen(Figure figure) {
    return figure.state() == FigureState.SUBMITTED
        && (isOwn(figure) || !gate.allows(Action.FIGURE_VERIFY, figure.key().agencyId()))
        && flow.obstacles(Step.RETURN, List.of(new Seen(figure.key(), figure.version()))).isEmpty();
  }

  private static boolean isOwn(Figure figure) {
    var viewer = CurrentViewer.get().accountId();
    return viewer.isPresent() && viewer.equals(figure.entered().accountId());
  }
}
