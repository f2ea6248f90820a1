/// Targets of a whole year, or of all years, said at once: kept all or none, decided on and taken
/// back as one.
@NullMarked
package id.tolok.planning.batch;

import org.jspecify.annotations.NullMarked;
