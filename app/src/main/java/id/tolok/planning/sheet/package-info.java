/// Targets by a spreadsheet: a protected template of what is planned, read back row by row.
@NullMarked
package id.tolok.planning.sheet;

import org.jspecify.annotations.NullMarked;
