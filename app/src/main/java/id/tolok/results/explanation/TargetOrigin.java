package id.tolok.results.explanation;

import id.tolok.achievement.period.TargetBasis;
import org.jspecify.annotations.Nullable;

/// Where a target comes from.
///
/// @param basis how a quarter's target came about
/// @param revision 0 for the decree's own target, else the number of the revision in force
/// @param written the year's target as the decree prints it; null where it states none
/// @param decree number and date of the decree in words; empty where it states none
/// @param placeAddress the row in the decree; null where the place is not known
public record TargetOrigin(
    TargetBasis basis,
    int revision,
    @Nullable String written,
    String decree,
    @Nullable String placeAddress) {}
