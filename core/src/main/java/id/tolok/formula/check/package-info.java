/// Judging a formula: does it measure what its indicator's name promises?
@NullMarked
package id.tolok.formula.check;

import org.jspecify.annotations.NullMarked;
