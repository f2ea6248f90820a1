package id.tolok.shell.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an error page shows.
///
/// @param what happened, in one or two sentences
/// @param help what to do now
/// @param reasons why the gate refused, the deciding one first
/// @param whyAddress the page that explains a refusal in full; absent for other faults
/// @param signInAddress where to sign in; absent where that would not help
public record FaultView(
    String what,
    String help,
    List<String> reasons,
    @Nullable String whyAddress,
    @Nullable String signInAddress) {}
