/// The written form of formulas: text to tree and back.
@NullMarked
package id.tolok.formula.syntax;

import org.jspecify.annotations.NullMarked;
