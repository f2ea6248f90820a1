/// When figures may be given: days, more time, shut years. Decisions over values, without a
/// database.
@NullMarked
package id.tolok.measurement.window;

import org.jspecify.annotations.NullMarked;
