package id.tolok.catalogue.concept;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// An indicator's place in a concept.
///
/// @param likenedLineageId the member it was found to be like; empty for the first of a concept
/// @param share how alike the two were, 0 to 1; empty for the first
/// @param verdict what a person decided; absent while nobody did
public record Member(
    long conceptId,
    long lineageId,
    long agencyId,
    MemberState state,
    OptionalLong likenedLineageId,
    OptionalDouble share,
    @Nullable Verdict verdict) {

  /// Who decided, when and why.
  ///
  /// @param indicatorId what the indicator said then
  public record Verdict(
      String name, Instant at, @Nullable String reason, OptionalLong indicatorId) {}

  /// Still proposed or confirmed.
  public boolean isActive() {
    return state != MemberState.REJECTED;
  }

  public boolean isConfirmed() {
    return state == MemberState.CONFIRMED;
  }
}
