package id.tolok.results;

import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which figures of an agency the viewer's results are computed from: those who work for it see
/// everything entered, those who only look at it see what was handed in.
@Component
public final class AllowedBasis {

  private static final List<Action> WORK =
      List.of(
          Action.FIGURE_ENTER,
          Action.FIGURE_ENTER_FOR,
          Action.FIGURE_VERIFY,
          Action.FIGURE_APPROVE,
          Action.TARGET_EDIT);

  private final Gate gate;

  AllowedBasis(Gate gate) {
    this.gate = gate;
  }

  /// The widest basis the viewer may see of an agency.
  public Basis of(long agencyId) {
    return WORK.stream().anyMatch(action -> gate.allows(action, agencyId))
        ? Basis.ENTERED
        : Basis.SUBMITTED;
  }

  /// What the viewer asked for, where they may see it; else the widest they may.
  ///
  /// @param asked name of a basis, as addresses carry it; null or anything else: the widest
  public Basis of(long agencyId, @Nullable String asked) {
    Basis widest = of(agencyId);
    return Arrays.stream(Basis.values())
        .filter(basis -> basis.name().equals(asked) && basis.compareTo(widest) >= 0)
        .findFirst()
        .orElse(widest);
  }
}
