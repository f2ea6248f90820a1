/// The measurement form as CSV, JSON, workbook and page.
@NullMarked
package id.tolok.figures.print;

import org.jspecify.annotations.NullMarked;
