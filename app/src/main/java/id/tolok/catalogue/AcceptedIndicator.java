package id.tolok.catalogue;

import id.tolok.document.CatalogueFinding;
import id.tolok.document.Indicator;
import java.util.List;
import java.util.OptionalLong;

/// An indicator of an accepted version.
///
/// @param id key of this indicator in this version
/// @param lineageId the same for this indicator in every version of its agency, however it was
///   reworded or moved; what addresses and concepts point to
/// @param position where it stands
/// @param kind of the act that states it
/// @param ordinal place in the version, from 1
/// @param stated everything the decree states of it, with places in the original
/// @param findings remarks on it, the worst first
public record AcceptedIndicator(
    long id,
    long lineageId,
    long versionId,
    long agencyId,
    PositionMark position,
    IndicatorKind kind,
    int ordinal,
    Indicator stated,
    List<CatalogueFinding> findings) {

  /// The position an indicator stands under.
  ///
  /// @param id key of the position in this version
  /// @param name as the decree has it
  /// @param organizationPositionId the agency's position of this name; empty where none matches
  public record PositionMark(long id, String name, OptionalLong organizationPositionId) {}

  public AcceptedIndicator {
    findings = List.copyOf(findings);
  }
}
