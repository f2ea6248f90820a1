package id.tolok.survey.tally;

import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.SheetCounts;
import id.tolok.satisfaction.SheetLayout;
import id.tolok.satisfaction.SheetTally;
import id.tolok.satisfaction.WeightRule;
import id.tolok.satisfaction.respondent.SmallGroups;
import id.tolok.survey.given.Channel;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.Arrivals;
import id.tolok.survey.number.RoundResults.OfService;
import id.tolok.survey.number.RoundResults.SetAside;
import id.tolok.survey.number.RoundResults.Standing;
import id.tolok.survey.store.result.RoundHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/// The numbers of a round with what they are computed by, nothing hidden: what is frozen, and what
/// results are made of.
///
/// @param services every service the round covers or has sheets of
/// @param profile question, group, people
/// @param leftOut sheets that were taken back, replaced, or decided not to count
public record RoundNumbers(
    WeightRule weightRule,
    QualityScale scale,
    OptionalInt population,
    SheetLayout layout,
    List<OfOneService> services,
    Map<String, Map<String, Integer>> profile,
    Map<Channel, Integer> channels,
    Arrivals arrivals,
    int held,
    int leftOut) {

  public RoundNumbers {
    services = List.copyOf(services);
  }

  /// Counts of one service.
  public record OfOneService(long id, String name, SheetCounts counts) {}

  static RoundNumbers of(RoundHead head, SheetLayout layout, RoundCounts counts) {
    var none = new SheetTally(layout).counts();
    var services = new ArrayList<OfOneService>();
    for (var service : head.services()) {
      var own = counts.services().get(service.id());
      if (service.covered() || own != null) {
        services.add(new OfOneService(service.id(), service.name(), own == null ? none : own));
      }
    }
    return new RoundNumbers(
        head.weightRule(),
        head.scale(),
        head.population(),
        layout,
        services,
        counts.profile(),
        counts.channels(),
        counts.arrivals(head.zone()),
        counts.held(),
        counts.leftOut());
  }

  /// The same counts computed by the setting of others, and services called as they are there.
  public RoundNumbers withSettingOf(RoundNumbers others) {
    Map<Long, OfOneService> own = new TreeMap<>();
    services.stream()
        .filter(service -> service.counts().respondents() + service.counts().rejected() > 0)
        .forEach(service -> own.put(service.id(), service));
    var none = new SheetTally(layout).counts();
    var named = new ArrayList<OfOneService>();
    for (var service : others.services()) {
      var counted = own.remove(service.id());
      named.add(
          new OfOneService(
              service.id(), service.name(), counted == null ? none : counted.counts()));
    }
    named.addAll(own.values());
    return new RoundNumbers(
        others.weightRule,
        others.scale,
        others.population,
        layout,
        named,
        profile,
        channels,
        arrivals,
        held,
        leftOut);
  }

  /// All services together.
  public IndexSummary whole() {
    var all = new SheetTally(layout);
    services.forEach(service -> all.addAll(service.counts()));
    return IndexSummary.of(all.counts(), weightRule, scale, population);
  }

  /// The same with small groups hidden.
  ///
  /// @param waiting sheets that count and are not in these numbers
  RoundResults results(long roundId, Standing standing, int waiting) {
    var whole = whole();
    return new RoundResults(
        roundId,
        standing,
        weightRule,
        scale,
        population,
        waiting,
        whole,
        summaries(),
        ProfileCounts.read(profile).profile(),
        channels,
        arrivals,
        new SetAside(whole.counts().rejected(), held, leftOut));
  }

  /// Services of which nothing is shown: too few answered, too few answered one of the elements, or
  /// their numbers would give another service's away.
  private Set<Long> hidden() {
    var hidden = new HashSet<>(SmallGroups.hidden(people(SheetCounts::respondents)));
    for (int place = 0; place < layout.elements().size(); place++) {
      int element = place;
      hidden.addAll(
          SmallGroups.hidden(people(counts -> counts.elements().get(element).respondents())));
    }
    return hidden;
  }

  private Map<Long, Integer> people(ToIntFunction<SheetCounts> who) {
    Map<Long, Integer> people = new TreeMap<>();
    services.forEach(service -> people.put(service.id(), who.applyAsInt(service.counts())));
    return people;
  }

  private List<OfService> summaries() {
    var hidden = hidden();
    return services.stream()
        .map(service ->
            new OfService(
                service.id(),
                service.name(),
                hidden.contains(service.id())
                    ? Optional.empty()
                    // How many people each service has is known for none but all together.
                    : Optional.of(
                        IndexSummary.of(service.counts(), weightRule, scale, OptionalInt.empty()))))
        .toList();
  }
}
