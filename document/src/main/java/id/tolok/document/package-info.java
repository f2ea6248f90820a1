/// Reading decrees: a file in, a catalogue with places and findings out.
@NullMarked
package id.tolok.document;

import org.jspecify.annotations.NullMarked;
