package id.tolok.intake;

import id.tolok.shell.wording.Words;
import java.util.List;
import java.util.Optional;

/// Shows which results a review would change if it were accepted now, before it is. Given as a bean
/// by the module that computes results.
public interface AcceptanceTrial {

  /// A result that would change, in ready text.
  ///
  /// @param indicator its name, as it is now; as it would be where it is new
  /// @param stretch such as `Triwulan III 2026`
  /// @param before what it is; a dash where it is not measured
  /// @param after what it would be; a dash where it would no longer be measured
  record ChangedResult(String indicator, String stretch, String before, String after) {}

  /// The results that would change in the years from the first day of validity to this one, in
  /// order of year, indicator and stretch. Empty where the review could not be accepted.
  Optional<List<ChangedResult>> changes(AcceptRequest request, Words words);
}
