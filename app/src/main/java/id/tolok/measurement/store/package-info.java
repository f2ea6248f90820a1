/// Queries and writes of measuring; the only place of this module with SQL.
@NullMarked
package id.tolok.measurement.store;

import org.jspecify.annotations.NullMarked;
