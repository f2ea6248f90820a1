/// Three years of invented figures for the invented regency, with what real years have: late ones,
/// missing ones, returned ones, corrected ones, red ones with their explanation.
@NullMarked
package id.tolok.sample.measured;

import org.jspecify.annotations.NullMarked;
