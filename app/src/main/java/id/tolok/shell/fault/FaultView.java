package id.tolok.shell.fault;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an error page shows.
///
/// @param what happened, in one or two sentences
/// @param help what to do now
/// @param reasons why the gate refused, the deciding one first
/// @param whyAddress the page that explains a refusal in full; absent for other faults
/// @param signInAddress where to sign in; absent where that would not help
/// @param lost a form that could not be taken; absent where there was none
public record FaultView(
    String what,
    String help,
    List<String> reasons,
    @Nullable String whyAddress,
    @Nullable String signInAddress,
    @Nullable LostForm lost) {

  /// A form that arrived after its session had ended. Kept in the page, to be sent again.
  ///
  /// @param address where it was sent
  /// @param fields what was typed, as the form named it
  public record LostForm(String address, Map<String, String> fields) {}
}
