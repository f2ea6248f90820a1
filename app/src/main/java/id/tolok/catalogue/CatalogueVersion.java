package id.tolok.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The catalogue of one agency as one accepted decree states it. A version is never changed: a
/// later decree makes a later version, and old years keep theirs.
///
/// @param id stable key of this version
/// @param number counts the versions of the agency in order of acceptance, from 1
/// @param validFrom first day this version holds
/// @param validUntil first day on which another version holds; absent while none follows. Equal to
///   `validFrom` where another version of the same day took its place at once
/// @param decree the act it rests on
/// @param acceptance who accepted it, and from what
/// @param indicatorCount rows in this version
public record CatalogueVersion(
    long id,
    long agencyId,
    int number,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    DecreeMark decree,
    Acceptance acceptance,
    int indicatorCount) {

  /// How people name the decree of a version. What it does not state is absent.
  ///
  /// @param kind the first act's kind: `IKU`, `IKI`, `PK`, `ACTION_PLAN` or `OTHER`
  /// @param number as the act states it, without stray blanks
  /// @param date ISO, shortened (`2022-01`) where the day is blank
  /// @param title what follows TENTANG
  /// @param periodStart first year it concerns
  /// @param periodEnd last year it concerns
  public record DecreeMark(
      String kind,
      @Nullable String number,
      @Nullable String date,
      @Nullable String title,
      @Nullable Integer periodStart,
      @Nullable Integer periodEnd) {}

  /// Where a version comes from.
  ///
  /// @param reviewId review that was accepted; empty where the catalogue came as a file of its own
  /// @param readingId reading the review corrected; empty likewise
  /// @param accountId who accepted; empty where the program itself did
  /// @param name of who accepted, as it was then
  /// @param reason in their words
  /// @param fileName of the original
  /// @param sha256 of the original, lower-case hex
  public record Acceptance(
      OptionalLong reviewId,
      OptionalLong readingId,
      OptionalLong accountId,
      String name,
      Instant at,
      @Nullable String reason,
      String fileName,
      String sha256) {}

  /// Whether this version holds on a day.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
  }
}
