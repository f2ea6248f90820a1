package id.tolok.results;

import id.tolok.scorecard.Stretch;
import java.time.Instant;
import java.util.OptionalLong;

/// Frozen results of an agency.
///
/// @param hash SHA-256 of its content in lower-case hexadecimal, 64 characters
/// @param version counts what was frozen of this agency, year, stretch and basis, from 1
/// @param stretch what was frozen; a quarter brings the year so far along
/// @param engine version of the program that computed it
/// @param accountId who froze it; empty for the program itself
/// @param name of who froze it, as it was then
/// @param content definitions, figures and results as canonical JSON: what the hash is of
public record Snapshot(
    long id,
    String hash,
    long agencyId,
    int year,
    Stretch stretch,
    Basis basis,
    int version,
    Purpose purpose,
    String engine,
    Instant takenAt,
    OptionalLong accountId,
    String name,
    String content) {

  /// Why results are frozen.
  public enum Purpose {
    /// A quarter or a year of the agency was approved.
    APPROVED,
    /// A document was printed with them.
    PRINTED
  }
}
