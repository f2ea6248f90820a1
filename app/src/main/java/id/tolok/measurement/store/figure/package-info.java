/// Figures, their events, what became of them, and batches of them: read in pages, written one by
/// one or many at once.
@NullMarked
package id.tolok.measurement.store.figure;

import org.jspecify.annotations.NullMarked;
