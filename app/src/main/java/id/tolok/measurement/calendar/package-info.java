/// Calendars of agencies in use: read, changed, and years shut and opened.
@NullMarked
package id.tolok.measurement.calendar;

import org.jspecify.annotations.NullMarked;
