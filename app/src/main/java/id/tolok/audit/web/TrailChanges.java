package id.tolok.audit.web;

import id.tolok.audit.store.TrailQuery;
import id.tolok.audit.store.TrailReader;
import id.tolok.database.Scope;
import id.tolok.shell.home.LatestChanges;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// The newest entries of the trail, for the first page of those who may read it.
@Component
final class TrailChanges implements LatestChanges {

  private final TrailReader reader;
  private final Gate gate;

  TrailChanges(TrailReader reader, Gate gate) {
    this.reader = reader;
    this.gate = gate;
  }

  @Override
  public boolean open() {
    return !gate.agencies(Action.AUDIT_VIEW).isEmpty();
  }

  @Override
  public List<Line> latest(Words words, int count) {
    var agencies = gate.agencies(Action.AUDIT_VIEW);
    var query = TrailQuery.all(new TrailQuery.Reach.Agencies(agencies));
    return Scope.<List<Line>, RuntimeException>within(
        Scope.of(agencies),
        () ->
            reader.olderThan(query, Long.MAX_VALUE, count).stream()
                .map(entry ->
                    new Line(ActionWords.of(words, entry.action()), entry.viewer(), entry.at()))
                .toList());
  }
}
