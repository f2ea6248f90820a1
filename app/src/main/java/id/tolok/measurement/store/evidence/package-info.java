/// Files and links behind figures, explanations of results, and remarks with their answers.
@NullMarked
package id.tolok.measurement.store.evidence;

import org.jspecify.annotations.NullMarked;
