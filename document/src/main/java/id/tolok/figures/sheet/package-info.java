/// The sheets people fill with figures and targets, as a workbook or as CSV: writing the empty one,
/// reading it back.
@NullMarked
package id.tolok.figures.sheet;

import org.jspecify.annotations.NullMarked;
