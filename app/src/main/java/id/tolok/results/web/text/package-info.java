/// How results read on a page: figures, shares, grades, trends, reasons. Pages of later modules say
/// them the same way.
@NullMarked
@NamedInterface("text")
package id.tolok.results.web.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
