package id.tolok.figures.form;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.formula.Derivation;

/// What was planned and what was reached in one stretch of time.
///
/// @param target what was planned
/// @param actual how the actual figure came about, or why there is none
/// @param achievement how far the target was reached, or why that cannot be said
public record Measure(Target target, Derivation actual, Achievement achievement) {}
