/// Three years of invented surveys for the invented regency, answered through the same intake as
/// real ones: rounds with enough answers and with too few, weak elements that get better, what
/// people wrote, what was done about it, and a network that has to be looked at.
@NullMarked
package id.tolok.sample.surveyed;

import org.jspecify.annotations.NullMarked;
