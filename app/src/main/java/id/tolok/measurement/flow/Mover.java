package id.tolok.measurement.flow;

import id.tolok.measurement.occasion.Occasion;

/// Who takes a step, and what they may do in the agency.
///
/// @param entersForOthers whether they may enter what others answer for
record Mover(
    Occasion occasion,
    boolean enters,
    boolean entersForOthers,
    boolean verifies,
    boolean approves) {}
