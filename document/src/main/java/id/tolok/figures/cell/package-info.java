/// Putting words into the cells of spreadsheets, whatever format they are saved in.
@NullMarked
package id.tolok.figures.cell;

import org.jspecify.annotations.NullMarked;
