/// Shutting a year and opening it again.
@NullMarked
package id.tolok.measurement.web.year;

import org.jspecify.annotations.NullMarked;
