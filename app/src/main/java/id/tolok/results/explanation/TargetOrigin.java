package id.tolok.results.explanation;

import id.tolok.achievement.period.TargetBasis;

/// Where a target comes from.
///
/// @param basis how a quarter's target came about
/// @param revision 0 for the decree's own target, else the number of the revision in force
/// @param written the year's target as the decree prints it; empty where it states none
public record TargetOrigin(TargetBasis basis, int revision, String written) {}
