package id.tolok.survey.tally;

import id.tolok.kernel.Recent;
import id.tolok.satisfaction.IndexSummary;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.Standing;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.store.result.FrozenStore;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.store.result.TallyStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Gives rounds their numbers: frozen ones from their document, all others from their sheets.
@Service
class SheetsCounted implements SurveyResults {

  /// Frozen rounds held; the one not looked at for longest makes room.
  private static final int HELD_MAX = 200;

  private final TallyStore tallies;
  private final FrozenStore frozen;
  private final CountedRounds counted;
  private final Recent<FrozenRound, RoundResults> read = Recent.of(HELD_MAX);

  SheetsCounted(TallyStore tallies, FrozenStore frozen, CountedRounds counted) {
    this.tallies = tallies;
    this.frozen = frozen;
    this.counted = counted;
  }

  @Override
  public RoundResults of(long roundId) {
    var results = ofAll(List.of(roundId)).get(roundId);
    if (results == null) {
      throw new NotFound("round", roundId);
    }
    return results;
  }

  @Override
  public Map<Long, RoundResults> ofAll(Collection<Long> roundIds) {
    if (roundIds.isEmpty()) {
      return Map.of();
    }
    var heads = tallies.heads(roundIds);
    var results = new HashMap<>(approved(heads));
    heads.forEach((id, head) -> results.computeIfAbsent(id, _ -> counted.shown(head)));
    return results;
  }

  private Map<Long, RoundResults> approved(Map<Long, RoundHead> heads) {
    var approved =
        heads.values().stream()
            .filter(head -> head.state() == RoundState.APPROVED)
            .map(RoundHead::roundId)
            .toList();
    Map<Long, RoundResults> results = new HashMap<>();
    if (!approved.isEmpty()) {
      var unread = new ArrayList<FrozenRound>();
      for (var round : frozen.inForce(approved)) {
        read.find(round)
            .ifPresentOrElse(own -> results.put(round.roundId(), own), () -> unread.add(round));
      }
      results.putAll(read(unread));
    }
    return results;
  }

  private Map<Long, RoundResults> read(List<FrozenRound> unread) {
    Map<Long, RoundResults> results = new HashMap<>();
    if (!unread.isEmpty()) {
      var documents = frozen.documents(unread.stream().map(FrozenRound::hash).toList());
      for (var round : unread) {
        var numbers = RoundDocument.read(Objects.requireNonNull(documents.get(round.hash())));
        var own = numbers.results(round.roundId(), new Standing.Approved(round), 0);
        results.put(round.roundId(), own);
        read.keep(round, own);
      }
    }
    return results;
  }

  @Override
  public List<TrendPoint> trend(long roundId) {
    var head = tallies.heads(List.of(roundId)).get(roundId);
    if (head == null) {
      throw new NotFound("round", roundId);
    }
    var points = new ArrayList<TrendPoint>();
    for (var round : approved(head.agencyId(), head.kind()).reversed()) {
      boolean before =
          round.periodUntil().isBefore(head.periodUntil())
              || (round.periodUntil().equals(head.periodUntil()) && round.number() < head.number());
      if (before && round.roundId() != roundId) {
        points.add(point(round));
      }
    }
    of(roundId)
        .shown()
        .filter(own -> own.index().isPresent())
        .ifPresent(own -> points.add(point(head, own)));
    return points;
  }

  private static TrendPoint point(FrozenRound round) {
    return new TrendPoint(
        round.roundId(),
        round.name(),
        round.periodFrom(),
        round.periodUntil(),
        round.index(),
        round.quality(),
        round.respondents(),
        round.weightRule(),
        RoundState.APPROVED);
  }

  private static TrendPoint point(RoundHead head, IndexSummary whole) {
    return new TrendPoint(
        head.roundId(),
        head.name(),
        head.periodFrom(),
        head.periodUntil(),
        whole.index().orElseThrow().rounded(),
        whole.quality().orElseThrow(),
        whole.respondents(),
        head.weightRule(),
        head.state());
  }

  @Override
  public List<FrozenRound> approved(long agencyId, RoundKind kind) {
    return frozen.inForce(agencyId, kind);
  }

  @Override
  public Optional<FrozenRound> findFrozen(String hash) {
    return frozen.find(hash);
  }

  @Override
  public Optional<String> findDocument(String hash) {
    return Optional.ofNullable(frozen.documents(List.of(hash)).get(hash));
  }
}
