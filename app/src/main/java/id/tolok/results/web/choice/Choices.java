package id.tolok.results.web.choice;

import id.tolok.results.AllowedBasis;
import id.tolok.results.AskedYear;
import id.tolok.results.Basis;
import id.tolok.results.StretchCode;
import id.tolok.results.board.Grouping;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.AgencyChoices;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out what a page of results should show, and asks whether the viewer may see it.
@Component
public final class Choices {

  private final Visit visit;
  private final Gate gate;
  private final AllowedBasis bases;

  Choices(Visit visit, Gate gate, AllowedBasis bases) {
    this.visit = visit;
    this.gate = gate;
    this.bases = bases;
  }

  /// Empty where neither the address nor the bar names an agency.
  ///
  /// @throws NotFound where the agency is none of the viewer's
  /// @throws id.tolok.shell.viewer.Refused where they may not see its results
  public Optional<Choice> find(Asked asked) {
    var context = visit.context();
    Long named = asked.instansi();
    if (named == null && context.agencyId().isEmpty()) {
      gate.requireAnywhere(Action.RESULT_VIEW);
      return Optional.empty();
    }
    return Optional.of(of(asked, named == null ? context.agencyId().getAsLong() : named));
  }

  /// What is asked of one agency.
  ///
  /// @throws NotFound where it is none of the viewer's
  /// @throws id.tolok.shell.viewer.Refused where they may not see its results
  public Choice of(Asked asked, long agencyId) {
    String name =
        visit.agencies().stream()
            .filter(choice -> choice.agencyId() == agencyId)
            .findFirst()
            .map(AgencyChoices.Choice::name)
            .orElseThrow(() -> new NotFound("agency", agencyId));
    gate.require(Action.RESULT_VIEW, agencyId);
    Stretch stretch = stretch(asked.bentang());
    return new Choice(
        agencyId,
        name,
        year(asked.tahun()),
        stretch.kind() == Stretch.Kind.MONTH ? quarter() : stretch.ordinal(),
        stretch,
        bases.of(agencyId, asked.dasar()),
        bases.of(agencyId),
        "jabatan".equals(asked.menurut()) ? Grouping.POSITION : Grouping.OBJECTIVE);
  }

  /// The year asked for, or the one chosen in the bar.
  ///
  /// @throws NotFound where there is no such year
  public int year(@Nullable Integer asked) {
    return asked == null ? visit.context().year() : AskedYear.known(asked);
  }

  /// The stretch asked for, or the quarter chosen in the bar.
  ///
  /// @throws NotFound where there is no such stretch
  public Stretch stretch(@Nullable String asked) {
    return asked == null
        ? Stretch.quarter(quarter())
        : StretchCode.parse(asked).orElseThrow(() -> new NotFound("stretch", asked));
  }

  /// The basis of many agencies together: entered only where the viewer works for all of them.
  public Basis basis(Iterable<Long> agencyIds) {
    for (long agencyId : agencyIds) {
      if (bases.of(agencyId) != Basis.ENTERED) {
        return Basis.SUBMITTED;
      }
    }
    return Basis.ENTERED;
  }

  private int quarter() {
    return visit.context().quarter();
  }
}
