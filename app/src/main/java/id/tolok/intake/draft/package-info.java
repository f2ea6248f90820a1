/// What was read while people correct it, as a value: its fields, rows and positions, and the
/// catalogue it comes from and becomes. No database, no clock, no page.
@NullMarked
package id.tolok.intake.draft;

import org.jspecify.annotations.NullMarked;
