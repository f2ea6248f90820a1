/// The way of a figure from draft to approved.
@NullMarked
package id.tolok.measurement.flow;

import org.jspecify.annotations.NullMarked;
