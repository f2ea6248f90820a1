/// Saying a formula in Indonesian words.
@NullMarked
package id.tolok.formula.describe;

import org.jspecify.annotations.NullMarked;
