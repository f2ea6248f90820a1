/// Reading formulas people wrote in prose, LaTeX, stacked lines or signs.
@NullMarked
package id.tolok.formula.prose;

import org.jspecify.annotations.NullMarked;
