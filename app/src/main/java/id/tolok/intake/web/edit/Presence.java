package id.tolok.intake.web.edit;

import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Who has which review open right now, told by the pages themselves every few seconds. A courtesy
/// that is forgotten when the program stops; what keeps edits apart is the revision.
@Component
class Presence {

  private static final Duration FORGOTTEN = Duration.ofSeconds(45);

  private final Map<Long, Map<Long, Visitor>> reviews = new ConcurrentHashMap<>();
  private final Clock clock;

  Presence(Clock clock) {
    this.clock = clock;
  }

  private record Visitor(String name, Instant at) {}

  /// Notes the viewer and gives the names of the others.
  List<String> others(long reviewId) {
    var viewer = CurrentViewer.get();
    var now = clock.instant();
    var visitors = reviews.computeIfAbsent(reviewId, _ -> new ConcurrentHashMap<>());
    viewer.accountId().ifPresent(id -> visitors.put(id, new Visitor(viewer.name(), now)));
    forget(now.minus(FORGOTTEN));
    return visitors.entrySet().stream()
        .filter(entry -> entry.getKey() != viewer.accountId().orElse(-1))
        .map(entry -> entry.getValue().name())
        .sorted()
        .toList();
  }

  private void forget(Instant before) {
    reviews
        .values()
        .forEach(visitors -> visitors.values().removeIf(one -> one.at().isBefore(before)));
    reviews.values().removeIf(Map::isEmpty);
  }
}
