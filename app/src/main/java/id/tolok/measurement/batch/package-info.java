/// Many figures at once: read, judged, kept all or none, taken back.
@NullMarked
package id.tolok.measurement.batch;

import org.jspecify.annotations.NullMarked;
