package id.tolok.planning.plan;

import org.jspecify.annotations.Nullable;

/// What a person said about a target, as it holds now.
///
/// @param number of the revision, from 1
/// @param decreeTarget the decree's words when it was said; null where it had none
public record Standing(int number, @Nullable String decreeTarget, TargetSetting setting) {}
