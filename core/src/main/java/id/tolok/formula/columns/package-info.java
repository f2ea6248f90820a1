/// Formulas over columns of `double`: for a province or the nation, where one office's exact path
/// would take minutes. The tree is walked once for each block of about a thousand rows, and each
/// node is one of a few plain loops.
@NullMarked
package id.tolok.formula.columns;

import org.jspecify.annotations.NullMarked;
