package id.tolok.survey.store.result;

import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;

/// What the numbers of a round are computed by, and how far its sheets have come.
///
/// @param answers number of the last sheet
/// @param revision of everything else that changes what counts
/// @param approvals how often it was approved, also where that was taken back
/// @param services of its agency, those it covers marked
public record RoundHead(
    long roundId,
    long agencyId,
    RoundKind kind,
    int year,
    int number,
    String name,
    RoundState state,
    LocalDate periodFrom,
    LocalDate periodUntil,
    ZoneId zone,
    OptionalInt population,
    WeightRule weightRule,
    long questionnaireId,
    int answers,
    int revision,
    int approvals,
    List<Service> services) {

  public RoundHead {
    services = List.copyOf(services);
  }

  /// @param covered whether the round asks about it
  public record Service(long id, String name, boolean covered) {}

  public QualityScale scale() {
    return QualityScale.of(periodUntil);
  }
}
