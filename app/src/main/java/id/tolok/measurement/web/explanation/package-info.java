/// The form in which an office explains a result.
@NullMarked
package id.tolok.measurement.web.explanation;

import org.jspecify.annotations.NullMarked;
