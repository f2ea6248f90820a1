/// A table somebody gave as a workbook or as CSV, before its columns have a meaning.
@NullMarked
package id.tolok.figures.table;

import org.jspecify.annotations.NullMarked;
