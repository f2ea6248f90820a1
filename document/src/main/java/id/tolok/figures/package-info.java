/// From a catalogue to its results: which figures it needs, the sheets people fill, and the
/// quarterly measurement form.
@NullMarked
package id.tolok.figures;

import org.jspecify.annotations.NullMarked;
