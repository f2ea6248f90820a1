/// What figures rest on: judged by content, kept once, reused, held against their figures.
@NullMarked
package id.tolok.measurement.evidence;

import org.jspecify.annotations.NullMarked;
