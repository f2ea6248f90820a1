/// How results read on a page: figures, shares, grades, trends, reasons.
@NullMarked
package id.tolok.results.web.text;

import org.jspecify.annotations.NullMarked;
