package id.tolok.survey.given;

import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One filled questionnaire on its way in, already checked against its round.
///
/// @param serviceId service it speaks of
/// @param pointId place whose address was used; empty for paper and files
/// @param hour when it was given, cut to the hour so that nobody in the queue is recognised
/// @param scores one character per question in the order of the questionnaire: `1` to `4`, or `-`
///   where it was left empty
/// @param formToken one-time number of the form it came with, or of the sheet; sent twice it counts
///   once
/// @param origin random number shared by the sheets of one network on one day; zero where nothing
///   is known. It is not made from the address and is forgotten with the approval.
/// @param ticket what is kept of a ticket's code; null without one
/// @param batchId clerk's batch; empty for answers people give themselves
public record GivenSheet(
    long agencyId,
    long roundId,
    long serviceId,
    OptionalLong pointId,
    Channel channel,
    Instant hour,
    Respondent respondent,
    String scores,
    FormToken formToken,
    long origin,
    byte @Nullable [] ticket,
    OptionalLong batchId) {

  /// A one-time number of 128 bits.
  public record FormToken(long high, long low) {}
}
