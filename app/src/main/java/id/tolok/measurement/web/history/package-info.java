/// What happened to a figure, and what was known when.
@NullMarked
package id.tolok.measurement.web.history;

import org.jspecify.annotations.NullMarked;
