package id.tolok.survey.approval;

import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.SurveyRecount;
import id.tolok.survey.store.result.ApprovalStore;
import id.tolok.survey.store.result.FrozenStore;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.store.result.TallyStore;
import id.tolok.survey.tally.CountedRounds;
import id.tolok.survey.tally.RoundDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/// Holds each frozen round against its hash, its own counts, and its sheets while these exist.
@Service
class FrozenRecount implements SurveyRecount {

  private static final String NOTHING = "-";

  private final FrozenStore frozen;
  private final TallyStore tallies;
  private final ApprovalStore approvals;
  private final CountedRounds counted;

  FrozenRecount(
      FrozenStore frozen, TallyStore tallies, ApprovalStore approvals, CountedRounds counted) {
    this.frozen = frozen;
    this.tallies = tallies;
    this.approvals = approvals;
    this.counted = counted;
  }

  @Override
  public Found check() {
    var rounds = frozen.allInForce();
    var heads = tallies.heads(rounds.stream().map(FrozenRound::roundId).toList());
    var names = frozen.agencyNames();
    var differences = new ArrayList<Difference>();
    for (var round : rounds) {
      var head = Objects.requireNonNull(heads.get(round.roundId()));
      differing(round, head)
          .forEach((place, pair) ->
              differences.add(
                  new Difference(
                      names.getOrDefault(round.agencyId(), NOTHING),
                      round.hash() + " " + place,
                      round.periodUntil().toString(),
                      pair.kept(),
                      pair.recounted())));
    }
    return new Found(rounds.size(), differences);
  }

  private record Pair(String kept, String recounted) {}

  private Map<String, Pair> differing(FrozenRound round, RoundHead head) {
    var found = new TreeMap<String, Pair>();
    var document = frozen.documents(List.of(round.hash())).getOrDefault(round.hash(), "{}");
    hold(found, "hash", round.hash(), RoundDocument.hash(document));
    if (!found.isEmpty()) {
      // Whatever it says, it is not what was approved.
      return found;
    }
    var numbers = RoundDocument.read(document);
    var kept = RoundDocument.parts(document);
    var recounted = RoundDocument.parts(RoundDocument.write(head, numbers));
    hold(found, "index", kept, recounted);
    hold(found, "figure", round.index().toPlainString(), RoundDocument.figure(numbers));
    if (approvals.hasSheets(round.roundId())) {
      var sheets = counted.countAnew(head).withSettingOf(numbers);
      var anew = RoundDocument.parts(RoundDocument.write(head, sheets));
      RoundDocument.COUNTED.forEach(part -> hold(found, part, kept, anew));
    }
    return found;
  }

  private static void hold(
      Map<String, Pair> found, String part, Map<String, String> kept, Map<String, String> anew) {
    hold(found, part, kept.getOrDefault(part, NOTHING), anew.getOrDefault(part, NOTHING));
  }

  private static void hold(Map<String, Pair> found, String place, String kept, String recounted) {
    if (!kept.equals(recounted)) {
      found.put(place, new Pair(kept, recounted));
    }
  }
}
