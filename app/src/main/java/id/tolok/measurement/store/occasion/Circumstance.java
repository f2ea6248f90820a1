package id.tolok.measurement.store.occasion;

import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.figure.KeptFigure;
import org.jspecify.annotations.Nullable;

/// What somebody meets who comes with a figure.
///
/// @param variable null where the agency has none of that number
/// @param kept what is there already; null where nothing is
public record Circumstance(
    FigureKey key, @Nullable AskedVariable variable, @Nullable KeptFigure kept) {}
