package id.tolok.measurement.flow;

import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.occasion.Occasions;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The steps people take now.
@Service
final class CurrentFlow implements FigureFlow {

  private final FlowWork work;
  private final Occasions occasions;

  CurrentFlow(FlowWork work, Occasions occasions) {
    this.work = work;
    this.occasions = occasions;
  }

  @Override
  public Outcome move(Step step, Collection<Seen> figures, @Nullable String reason) {
    return work.move(step, figures, reason, occasions.now());
  }

  @Override
  public List<Obstacle> obstacles(Step step, Collection<Seen> figures) {
    return work.obstacles(step, figures, occasions.now());
  }
}
