/// Judging and keeping what people give.
@NullMarked
package id.tolok.measurement.entry;

import org.jspecify.annotations.NullMarked;
