package id.tolok.desk.entry;

import id.tolok.measurement.FigureKey;
import org.jspecify.annotations.Nullable;

/// What somebody typed into one cell of the grid.
///
/// @param seenVersion version of the figure the writer saw; 0 where there was none
/// @param text as typed; blank clears the figure
/// @param note new note; null leaves the one there is
/// @param word explanation of an unusual figure; null where none was given yet
public record TypedCell(
    FigureKey key, int seenVersion, String text, @Nullable String note, @Nullable String word) {}
