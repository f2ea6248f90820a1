/// One indicator from the cells of its row: formula, unit, direction, targets, and what running
/// text says about it.
@NullMarked
package id.tolok.document.extract.indicator;

import org.jspecify.annotations.NullMarked;
