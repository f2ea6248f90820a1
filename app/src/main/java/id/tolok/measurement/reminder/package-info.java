/// Reminders by mail of what is due, and the weekly digest to the leader; each sent once.
@NullMarked
package id.tolok.measurement.reminder;

import org.jspecify.annotations.NullMarked;
