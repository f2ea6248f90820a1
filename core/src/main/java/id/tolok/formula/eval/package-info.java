/// Computing formulas exactly, and explaining each number.
@NullMarked
package id.tolok.formula.eval;

import org.jspecify.annotations.NullMarked;
