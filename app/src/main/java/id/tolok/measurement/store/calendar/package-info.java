/// Dates of entry, verification and approval, exceptions from them, and years closed and reopened.
@NullMarked
package id.tolok.measurement.store.calendar;

import org.jspecify.annotations.NullMarked;
