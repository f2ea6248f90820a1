/// Figures for other programs: reading them, giving one, giving many.
@NullMarked
package id.tolok.measurement.web.api;

import org.jspecify.annotations.NullMarked;
