/// The review of a reading as a value: what was read, the edits made to it, and what comes of both.
/// No database, no clock, no page.
@NullMarked
package id.tolok.intake.draft;

import org.jspecify.annotations.NullMarked;
