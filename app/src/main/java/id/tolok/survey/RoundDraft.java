package id.tolok.survey;

import id.tolok.satisfaction.WeightRule;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// What a round is made from; its parts are explained at {@link Round}.
public record RoundDraft(
    RoundKind kind,
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
    List<Long> serviceIds) {

  public RoundDraft {
    name = name.strip();
    method = method.strip();
    serviceIds = serviceIds.stream().distinct().sorted().toList();
  }

  /// Tells two states of a round apart, so that two people who edit at once notice. The same on
  /// every node and after each start, which the hash of a record with constants in it is not.
  public String mark() {
    return Integer.toHexString(toString().hashCode());
  }

  public RoundDraft withClosesOn(LocalDate day) {
    return new RoundDraft(
        kind,
        name,
        periodFrom,
        periodUntil,
        opensOn,
        day,
        population,
        method,
        weightRule,
        ticketRule,
        questionnaireId,
        serviceIds);
  }

  public RoundDraft withQuestionnaire(long id) {
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
        id,
        serviceIds);
  }

  /// The year whose figure the index becomes.
  public int year() {
    return periodUntil.getYear();
  }
}
