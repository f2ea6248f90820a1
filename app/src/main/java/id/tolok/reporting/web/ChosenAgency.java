package id.tolok.reporting.web;

import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which agency a page of documents is about: the one its address names, else the one chosen above
/// every page.
@Component
public final class ChosenAgency {

  private final Visit visit;
  private final Gate gate;

  ChosenAgency(Visit visit, Gate gate) {
    this.visit = visit;
    this.gate = gate;
  }

  /// An agency to choose.
  public record Line(String name, String regency, String address) {}

  /// Empty where none is named or chosen.
  ///
  /// @throws NotFound where the agency is none of the viewer's
  /// @throws id.tolok.shell.viewer.Refused where they may not see its results
  public OptionalLong find(@Nullable Long named) {
    if (named != null && visit.agencies().stream().noneMatch(one -> one.agencyId() == named)) {
      throw new NotFound("agency", named);
    }
    OptionalLong agency = named == null ? visit.context().agencyId() : OptionalLong.of(named);
    if (agency.isPresent()) {
      gate.require(Action.RESULT_VIEW, agency.getAsLong());
    } else {
      gate.requireAnywhere(Action.RESULT_VIEW);
    }
    return agency;
  }

  /// Those the viewer may choose from.
  public List<Line> lines(String path) {
    return visit.agencies().stream()
        .map(agency ->
            new Line(agency.name(), agency.regency(), path + "?instansi=" + agency.agencyId()))
        .toList();
  }
}
