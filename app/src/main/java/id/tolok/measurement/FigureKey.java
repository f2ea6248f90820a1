package id.tolok.measurement;

import id.tolok.kernel.EntryPeriod;

/// Which figure: one variable of one agency in one period.
public record FigureKey(long agencyId, long variableId, EntryPeriod period) {}
