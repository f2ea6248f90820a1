/// Formulas as mathematics for web pages and for Word.
@NullMarked
package id.tolok.formula.math;

import org.jspecify.annotations.NullMarked;
