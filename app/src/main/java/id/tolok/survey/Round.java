package id.tolok.survey;

import id.tolok.kernel.EntryPeriod;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.number.FrozenRound;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// One survey of an agency over a period.
///
/// @param number within the agency and the year in which its period ends, from 1
/// @param periodFrom first day of the services asked about
/// @param periodUntil last day; the index is the figure of the periods that hold this day
/// @param opensOn first day answers are taken, in the agency's zone
/// @param closesOn last day answers are taken
/// @param population people served in the period; empty while nobody said
/// @param method how people are asked, in words
/// @param weightRule how 1/x is written; exact unless an old report is repeated
/// @param serviceIds services covered, not empty once it opens
/// @param answers sheets kept, counted or not: rises by one with each
/// @param revision rises when anything but a new sheet changes what counts
public record Round(
    long id,
    long agencyId,
    RoundKind kind,
    int number,
    String name,
    LocalDate periodFrom,
    LocalDate periodUntil,
    LocalDate opensOn,
    LocalDate closesOn,
    OptionalInt population,
    String method,
    WeightRule weightRule,
    TicketRule ticketRule,
    long questionnaireId,
    List<Long> serviceIds,
    RoundState state,
    int answers,
    int revision) {

  public Round {
    serviceIds = List.copyOf(serviceIds);
  }

  /// What it was made from.
  public RoundDraft draft() {
    return new RoundDraft(
        kind,
        name,
        periodFrom,
        periodUntil,
        opensOn,
        closesOn,
        population,
        method,
        weightRule,
        ticketRule,
        questionnaireId,
        serviceIds);
  }

  /// The year whose figure its index becomes.
  public int year() {
    return periodUntil.getYear();
  }

  /// Whether an answer given on a day is taken.
  public boolean takes(LocalDate day) {
    return state == RoundState.OPEN && !day.isBefore(opensOn) && !day.isAfter(closesOn);
  }

  /// Whether its index would be the figure of a period: it ended in it, and of several that did,
  /// last.
  ///
  /// @param approved rounds of the same agency and kind that are
  public boolean speaksFor(EntryPeriod period, List<FrozenRound> approved) {
    boolean endsIn =
        !periodUntil.isBefore(period.firstDay()) && !periodUntil.isAfter(period.lastDay());
    return endsIn
        && FrozenRound.speakingFor(
                period, approved.stream().filter(other -> other.roundId() != id).toList())
            .filter(other -> !endsLaterThan(other))
            .isEmpty();
  }

  private boolean endsLaterThan(FrozenRound other) {
    int byEnd = periodUntil.compareTo(other.periodUntil());
    return byEnd > 0 || (byEnd == 0 && number > other.number());
  }
}
