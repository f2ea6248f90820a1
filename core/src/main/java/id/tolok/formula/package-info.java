/// The formula language: one small expression language, the same on screen, on the command line, in
/// reports and in roll-ups. {@link id.tolok.formula.Formulas} is the way in.
@NullMarked
package id.tolok.formula;

import org.jspecify.annotations.NullMarked;
