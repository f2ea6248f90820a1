package id.tolok.results.consequence;

import id.tolok.achievement.Achievement;
import id.tolok.intake.AcceptOutcome;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.AcceptanceTrial;
import id.tolok.intake.Reviews;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Scored;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Accepts a review in a transaction that is always taken back, and compares the results seen from
/// within with those seen from outside. So what is shown is what acceptance does, not a second way
/// to work it out; nothing of it is kept, neither in the database nor in memory.
@Service
class TriedAcceptance implements AcceptanceTrial {

  private static final int YEARS_MAX = 6;

  private final Reviews reviews;
  private final Scorecards scorecards;
  private final Clock clock;
  private final TransactionTemplate undone;

  TriedAcceptance(
      Reviews reviews,
      Scorecards scorecards,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.reviews = reviews;
    this.scorecards = scorecards;
    this.clock = clock;
    this.undone = new TransactionTemplate(transactions);
    this.undone.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public Optional<List<ChangedResult>> changes(AcceptRequest request, Words words) {
    long agencyId = reviews.review(request.reviewId()).agencyId();
    var years = years(request.validFrom());
    var before = cards(agencyId, years);
    return Objects.requireNonNull(
        undone.execute(status -> {
          status.setRollbackOnly();
          return reviews.accept(request) instanceof AcceptOutcome.Accepted
              ? Optional.of(changed(before, cards(agencyId, years), words))
              : Optional.<List<ChangedResult>>empty();
        }));
  }

  private List<Integer> years(LocalDate validFrom) {
    int last = LocalDate.now(clock).getYear();
    int first = Math.max(Math.min(validFrom.getYear(), last), last - YEARS_MAX + 1);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private Map<Integer, AgencyScorecard> cards(long agencyId, List<Integer> years) {
    Map<Integer, AgencyScorecard> cards = new LinkedHashMap<>();
    years.forEach(year -> cards.put(year, scorecards.of(agencyId, year, Basis.ENTERED)));
    return cards;
  }

  private List<ChangedResult> changed(
      Map<Integer, AgencyScorecard> before, Map<Integer, AgencyScorecard> after, Words words) {
    var texts = new ResultTexts(words, new Formats(words.language(), clock.getZone()));
    var changed = new ArrayList<ChangedResult>();
    before.forEach((year, was) -> {
      var is = Objects.requireNonNull(after.get(year));
      Map<Long, String> names = new LinkedHashMap<>();
      was.targets().forEach(target -> names.put(lineage(target), name(target)));
      is.targets().forEach(target -> names.putIfAbsent(lineage(target), name(target)));
      names.forEach((lineage, name) ->
          Differences.STRETCHES.forEach(stretch -> {
            Scored one = Differences.scored(was.card(), lineage, stretch);
            Scored other = Differences.scored(is.card(), lineage, stretch);
            if (!Differences.same(one, other)) {
              changed.add(
                  new ChangedResult(
                      name, texts.stretch(stretch, year), shown(one, texts), shown(other, texts)));
            }
          }));
    });
    return changed;
  }

  private static long lineage(IndicatorTarget target) {
    return target.indicator().lineageId();
  }

  private static String name(IndicatorTarget target) {
    return target.indicator().stated().indicator();
  }

  private static String shown(@Nullable Scored scored, ResultTexts texts) {
    if (scored == null) {
      return "–";
    }
    return switch (scored.achievement()) {
      case Achievement.Measured measured ->
          texts.share(measured) + scored.findGrade().map(grade -> " · " + grade.name()).orElse("");
      case Achievement.NotMeasured(var reason) -> texts.reason(reason);
    };
  }
}
