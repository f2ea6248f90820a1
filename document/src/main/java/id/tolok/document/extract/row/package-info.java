/// From the grid of a table to rows whose cells are known by what they hold.
@NullMarked
package id.tolok.document.extract.row;

import org.jspecify.annotations.NullMarked;
