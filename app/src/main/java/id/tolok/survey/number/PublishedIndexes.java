package id.tolok.survey.number;

import id.tolok.satisfaction.ServiceQuality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What everybody may know of the public surveys: the approved ones. Asked in whatever scope, also
/// by nobody.
public interface PublishedIndexes {

  /// The latest of every agency that has one, by name of the agency.
  List<Published> latest();

  /// The latest of an agency.
  Optional<Published> latest(long agencyId);

  /// An approved round of the public.
  ///
  /// @param regencyName the government it belongs to
  /// @param index rounded to two decimals
  record Published(
      long roundId,
      long agencyId,
      String agencyName,
      String regencyName,
      String roundName,
      LocalDate periodFrom,
      LocalDate periodUntil,
      BigDecimal index,
      ServiceQuality quality,
      int respondents) {

    /// Where everybody reads it.
    public String address() {
      return "/publik/survei/" + roundId;
    }
  }
}
