package id.tolok.survey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// Something an office does after a round about what people were least satisfied with (rencana
/// tindak lanjut). A task of the position that answers for it until it is done.
///
/// @param elementCode the element it is about, or an added one
/// @param serviceId the service it is about; empty for all
/// @param serviceName its name; empty for all
/// @param ownerName the position that answers for it, by name
/// @param done empty until it is done
public record FollowUp(
    long id,
    long agencyId,
    long roundId,
    String elementCode,
    OptionalLong serviceId,
    String serviceName,
    String action,
    LocalDate dueOn,
    long ownerPositionId,
    String ownerName,
    Optional<Done> done) {

  /// How it ended.
  ///
  /// @param note what was done
  /// @param byName who said so
  public record Done(LocalDate on, String note, String byName) {}

  /// What a follow-up is made from.
  public record Draft(
      String elementCode,
      OptionalLong serviceId,
      String action,
      LocalDate dueOn,
      long ownerPositionId) {}

  /// Whether it should have been done before a day.
  public boolean isLate(LocalDate day) {
    return done.isEmpty() && dueOn.isBefore(day);
  }
}
