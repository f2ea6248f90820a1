/// What a figure may be, and what is unusual about it. Decisions over values, without a database.
@NullMarked
package id.tolok.measurement.limit;

import org.jspecify.annotations.NullMarked;
