package id.tolok.organization;

import id.tolok.document.Catalogue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The accepted decrees of an agency, from which its positions can be taken. Implemented by the
/// module that accepts decrees; without one there is nothing to take.
public interface AcceptedDecrees {

  /// One accepted decree.
  ///
  /// @param key how it is found again; stands in page addresses
  /// @param title what people call it: number and subject
  /// @param acceptedOn the day; absent where it is not known
  record AcceptedDecree(
      String key, String title, @Nullable LocalDate acceptedOn, Catalogue catalogue) {}

  /// Those of an agency in scope, newest first.
  List<AcceptedDecree> ofAgency(long agencyId);
}
