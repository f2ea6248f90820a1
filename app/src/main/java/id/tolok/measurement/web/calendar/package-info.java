/// The days of entry, verification and approval, and more time.
@NullMarked
package id.tolok.measurement.web.calendar;

import org.jspecify.annotations.NullMarked;
