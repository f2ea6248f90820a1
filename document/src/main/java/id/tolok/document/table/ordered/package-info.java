/// Tables of which only the order of the words is left, cell after cell.
@NullMarked
package id.tolok.document.table.ordered;

import org.jspecify.annotations.NullMarked;
