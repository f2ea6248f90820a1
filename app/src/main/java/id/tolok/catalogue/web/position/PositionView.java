package id.tolok.catalogue.web.position;

import id.tolok.shell.part.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A position as its page shows it.
///
/// @param holder who holds it today; empty where nobody does or no position matches
/// @param organizationAddress the agency's own position; absent where none matches
/// @param coverage how many duties and functions have an indicator, in one sentence
public record PositionView(
    String name,
    String lead,
    Badge version,
    String holder,
    @Nullable String organizationAddress,
    String coverage,
    List<DutyRow> duties,
    List<DutyRow> functions,
    List<IndicatorRow> indicators) {

  /// A duty or function.
  ///
  /// @param state whether an indicator seems to measure it
  public record DutyRow(String text, Badge state, List<Link> indicators) {}

  /// An indicator that seems to measure a duty.
  ///
  /// @param reason the words they share
  public record Link(String name, String address, String reason) {}

  /// An indicator of the position.
  ///
  /// @param serves what it seems to measure, or that nothing was found
  public record IndicatorRow(
      String name,
      String address,
      String objective,
      String unit,
      String target,
      Badge state,
      String serves) {}
}
