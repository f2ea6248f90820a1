/// What is due from whom: tasks, queues of verifiers and approvers, reminders sent, holders of
/// positions.
@NullMarked
package id.tolok.measurement.store.due;

import org.jspecify.annotations.NullMarked;
