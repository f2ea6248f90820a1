package id.tolok.survey.approval;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable.Binding;
import id.tolok.planning.ClosedYears;
import id.tolok.survey.RoundApproval.Obstacle.YearShut;
import id.tolok.survey.RoundKind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps the index of a shut year as it is where an indicator rests on it. Where nothing is bound
/// to the survey, an old round may still be approved.
@Component
class FedYears {

  private final Catalogues catalogues;
  private final ClosedYears closed;

  FedYears(Catalogues catalogues, ClosedYears closed) {
    this.catalogues = catalogues;
    this.closed = closed;
  }

  Optional<YearShut> shut(long agencyId, RoundKind kind, int year) {
    return closed.isClosed(agencyId, year) && feeds(agencyId, kind)
        ? Optional.of(new YearShut(year))
        : Optional.empty();
  }

  private boolean feeds(long agencyId, RoundKind kind) {
    return catalogues.agencyVariables(agencyId).stream()
        .anyMatch(variable ->
            variable.binding() instanceof Binding.FromModule(var code)
                && code.equals(kind.source()));
  }
}
