package id.tolok.measurement.window;

import id.tolok.kernel.EntryPeriod;
import java.time.LocalDate;

/// More time for a period and for all that lies within it.
///
/// @param until last day to hand in
public record Extension(EntryPeriod period, LocalDate until) {}
