/// Filling figures by a spreadsheet: a protected template of what is due, read back with everything
/// it would change shown before it is kept.
@NullMarked
package id.tolok.desk.sheet;

import org.jspecify.annotations.NullMarked;
