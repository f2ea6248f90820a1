/// The spreadsheet itself: its columns and rows, reading and writing it, what is wrong with a row.
@NullMarked
package id.tolok.organization.exchange.sheet;

import org.jspecify.annotations.NullMarked;
