/// Papers of another time, for the program itself.
@NullMarked
package id.tolok.measurement.backdated;

import org.jspecify.annotations.NullMarked;
