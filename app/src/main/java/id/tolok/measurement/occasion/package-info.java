/// Who does something, when, and in which language they read.
@NullMarked
package id.tolok.measurement.occasion;

import org.jspecify.annotations.NullMarked;
