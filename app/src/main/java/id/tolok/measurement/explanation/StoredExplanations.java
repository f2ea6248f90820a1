package id.tolok.measurement.explanation;

import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.statement.ConcernedResults;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.measurement.store.evidence.ExplanationStore;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps explanations in versions; the results that ask for them are another module's.
@Service
public final class StoredExplanations implements Explanations {

  private final ExplanationStore store;
  private final ObjectProvider<ConcernedResults> results;
  private final IndicatorFigures figures;
  private final ExplanationDoor door;
  private final ExplanationTrail trail;
  private final Organizations organizations;
  private final Occasions occasions;
  private final Gate gate;
  private final TransactionTemplate transactions;

  /// @param results asked for late, because what computes them reads figures
  StoredExplanations(
      ExplanationStore store,
      ObjectProvider<ConcernedResults> results,
      IndicatorFigures figures,
      ExplanationDoor door,
      ExplanationTrail trail,
      Organizations organizations,
      Occasions occasions,
      Gate gate,
      TransactionTemplate transactions) {
    this.store = store;
    this.results = results;
    this.figures = figures;
    this.door = door;
    this.trail = trail;
    this.organizations = organizations;
    this.occasions = occasions;
    this.gate = gate;
    this.transactions = transactions;
  }

  @Override
  public Optional<Explanation> find(Explanation.Key key) {
    return store.find(key);
  }

  @Override
  public List<Explanation> history(Explanation.Key key) {
    return store.history(key);
  }

  @Override
  public List<Explanation> ofYear(long agencyId, int year) {
    return store.ofYear(agencyId, year);
  }

  @Override
  public List<Demand> required(long agencyId, int year, int quarter) {
    var concerns =
        results.stream().flatMap(all -> all.concerns(agencyId, year, quarter).stream()).toList();
    if (concerns.isEmpty()) {
      return List.of();
    }
    Map<Explanation.Key, Explanation> given =
        store.ofYear(agencyId, year).stream()
            .collect(Collectors.toMap(Explanation::key, Function.identity()));
    return concerns.stream()
        .map(concern -> {
          var key = new Explanation.Key(agencyId, concern.lineageId(), year, quarter);
          return new Demand(key, concern, given.get(key));
        })
        .toList();
  }

  /// Why the viewer cannot explain an indicator's quarter; empty where they can.
  public Optional<String> closed(Explanation.Key key) {
    return gate.allows(Action.FIGURE_ENTER, key.agencyId())
        ? door.objection(key, occasions.now()).map(Outcome.Refused::message)
        : Optional.of(occasions.words().get("measurement.explanation.refused.NOT_YOURS"));
  }

  @Override
  public Outcome write(Explanation.Key key, int seenVersion, Explanation.Words words) {
    return write(key, seenVersion, words, occasions.now());
  }

  /// The same, at another time.
  public Outcome write(
      Explanation.Key key, int seenVersion, Explanation.Words given, Occasion occasion) {
    if (figures.indicator(key.agencyId(), key.year(), key.lineageId()).isEmpty()) {
      throw new NotFound("indicator of " + key.year(), key.lineageId());
    }
    var objection = door.objection(key, occasion);
    if (objection.isPresent()) {
      return objection.get();
    }
    var words = tidied(given);
    boolean demanded =
        required(key.agencyId(), key.year(), key.quarter()).stream()
            .anyMatch(demand -> demand.key().equals(key));
    var fault = WordRules.fault(key, words, demanded);
    if (fault.isPresent()) {
      return refused(fault.get().part(), fault.get().code());
    }
    if (words.ownerPositionId().isPresent()
        && isForeign(key.agencyId(), words.ownerPositionId().getAsLong())) {
      return refused(Part.OWNER, "OWNER_UNKNOWN");
    }
    return Objects.requireNonNull(
        transactions.execute(_ -> added(key, seenVersion, words, occasion)));
  }

  private Outcome added(
      Explanation.Key key, int seenVersion, Explanation.Words words, Occasion occasion) {
    @Nullable Explanation before = store.find(key).orElse(null);
    if (before != null && before.words().equals(words)) {
      return new Outcome.Written(before);
    }
    if ((before == null ? 0 : before.version()) != seenVersion) {
      return before == null ? refused(null, "CHANGED") : new Outcome.Conflict(before);
    }
    var written = new Explanation(key, seenVersion + 1, words, occasion.act());
    if (!store.add(written)) {
      return new Outcome.Conflict(store.find(key).orElseThrow());
    }
    trail.written(before, written);
    return new Outcome.Written(written);
  }

  private boolean isForeign(long agencyId, long positionId) {
    return organizations.positions(agencyId).stream()
        .noneMatch(position -> position.id() == positionId);
  }

  private Outcome refused(@Nullable Part part, String code) {
    return new Outcome.Refused(
        part, code, occasions.words().get("measurement.explanation.refused." + code));
  }

  private static Explanation.Words tidied(Explanation.Words given) {
    return new Explanation.Words(
        tidied(given.cause()),
        tidied(given.obstacle()),
        tidied(given.followUp()),
        given.dueOn(),
        given.ownerPositionId());
  }

  private static String tidied(String text) {
    return text.replace("\0", "").replace("\r\n", "\n").strip();
  }
}
