package id.tolok.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The rounds of agencies and what they consist of, within the scope of the running work.
public interface Rounds {

  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Round round(long roundId);

  /// Of one agency, the latest period first.
  List<Round> ofAgency(long agencyId);

  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Questionnaire questionnaire(long questionnaireId);

  /// Services of an agency in their order, also those no longer given.
  List<PublicService> services(long agencyId);

  /// Places of an agency, also those no longer used.
  List<ServicePoint> points(long agencyId);

  /// What a printed address leads to. The only question that needs no scope: everybody may ask it.
  Optional<AtPoint> atPoint(String code);

  /// The rounds whose approved index is the figure of a year: their period ends in it.
  List<Round> approved(long agencyId, RoundKind kind, int year);

  /// The last day answers were taken: the one planned, or the earlier one on which the round was
  /// closed.
  LocalDate answeredUntil(Round round);

  /// A place with what can be answered there.
  ///
  /// @param agencyName as it is printed
  /// @param open the public round that takes answers today; empty where none does
  /// @param services those given here that the round covers
  /// @param nextOpening when the next round opens; empty where none is planned
  record AtPoint(
      ServicePoint point,
      String agencyName,
      Optional<Round> open,
      List<PublicService> services,
      Optional<LocalDate> nextOpening) {

    public AtPoint {
      services = List.copyOf(services);
    }
  }
}
