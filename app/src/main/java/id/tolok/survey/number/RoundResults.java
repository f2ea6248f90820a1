package id.tolok.survey.number;

import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.WeightRule;
import id.tolok.satisfaction.respondent.SampleSize;
import id.tolok.satisfaction.respondent.SmallGroups;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a round comes to. Groups below five people are already left out of every breakdown, also
/// where they could be found by subtraction, so that whoever shows one need not think of it.
///
/// @param standing whether the sheets are still counted or the numbers were frozen
/// @param waiting sheets that count and are in none of these numbers yet, because fewer than
///   [#STEP] came since; 0 once the round takes no more
/// @param population people served in the period; empty while nobody said
/// @param services every service of the round, in the order of the agency
/// @param channels sheets that count by the way they came; ways nobody took are absent
public record RoundResults(
    long roundId,
    Standing standing,
    WeightRule weightRule,
    QualityScale scale,
    OptionalInt population,
    int waiting,
    IndexSummary whole,
    List<OfService> services,
    Profile profile,
    Map<Channel, Integer> channels,
    Arrivals arrivals,
    SetAside setAside) {

  /// While answers come in, numbers move by so many sheets at once: who compares what was shown
  /// before an answer with what is shown after it learns nothing of that one answer.
  public static final int STEP = SmallGroups.SHOWN_MIN;

  public RoundResults {
    services = List.copyOf(services);
    var inOrder = new EnumMap<Channel, Integer>(Channel.class);
    inOrder.putAll(channels);
    channels = Collections.unmodifiableMap(inOrder);
  }

  /// Sheets in the numbers.
  public int respondents() {
    return whole.respondents();
  }

  /// Sheets that count, those that wait for the next step too.
  public int counted() {
    return whole.respondents() + waiting;
  }

  /// Respondents the round needs; empty while its population is not known.
  public OptionalInt sampleSize() {
    return population.isPresent()
        ? OptionalInt.of(SampleSize.of(population.getAsInt()))
        : OptionalInt.empty();
  }

  /// Respondents missing to the sample, 0 where there are enough; empty while the population is not
  /// known.
  public OptionalInt shortfall() {
    return population.isPresent()
        ? OptionalInt.of(SampleSize.shortfall(population.getAsInt(), counted()))
        : OptionalInt.empty();
  }

  /// Whether so many answered that numbers of the whole round may be shown to everybody.
  public boolean isLargeEnoughToPublish() {
    return respondents() >= SmallGroups.SHOWN_MIN;
  }

  /// The whole round as anybody may see it, officers too; empty below five respondents.
  public Optional<IndexSummary> shown() {
    return isLargeEnoughToPublish() ? Optional.of(whole) : Optional.empty();
  }

  /// Where the numbers come from.
  public sealed interface Standing {

    /// Counted from the sheets.
    ///
    /// @param answers number of the last sheet that is in them
    /// @param revision of the round
    record Counting(int answers, int revision) implements Standing {}

    /// What was approved.
    record Approved(FrozenRound frozen) implements Standing {}
  }

  /// One service.
  ///
  /// @param name as it was when the numbers were frozen, or is now
  /// @param summary empty where it is hidden: fewer than five people answered it or one of its
  ///   elements, or another service had so few that this one would betray it
  public record OfService(long serviceId, String name, Optional<IndexSummary> summary) {

    public boolean isHidden() {
      return summary.isEmpty();
    }
  }

  /// Who answered.
  public record Profile(
      Breakdown<Respondent.Sex> sex,
      Breakdown<Respondent.Education> education,
      Breakdown<Respondent.Occupation> occupation,
      Breakdown<Respondent.AgeBand> age) {}

  /// When the sheets that count were given, in the agency's zone. For those who run the round;
  /// nothing of it is published.
  ///
  /// @param days sheets of each day that had any
  /// @param hours sheets of each hour of the day, 24 of them, all days together
  /// @param lastDayHours the same of the last day alone
  public record Arrivals(
      SortedMap<LocalDate, Integer> days, List<Integer> hours, List<Integer> lastDayHours) {

    public Arrivals {
      days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
      hours = List.copyOf(hours);
      lastDayHours = List.copyOf(lastDayHours);
    }
  }

  /// Sheets that are kept and do not count.
  ///
  /// @param rejected too few elements filled
  /// @param held their network waits for a decision
  /// @param leftOut taken back, replaced by a corrected one, or decided not to count
  public record SetAside(int rejected, int held, int leftOut) {

    public int all() {
      return rejected + held + leftOut;
    }
  }
}
