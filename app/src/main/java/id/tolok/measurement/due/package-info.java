/// What is asked of whom, held in memory for each agency and year.
@NullMarked
package id.tolok.measurement.due;

import org.jspecify.annotations.NullMarked;
