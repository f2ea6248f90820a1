/// What offices say about their results, and where they have to.
@NullMarked
package id.tolok.measurement.explanation;

import org.jspecify.annotations.NullMarked;
