/// Templates people fill and give back: protected sheets with a code for each row and column, and
/// what of that still stands when they return.
@NullMarked
package id.tolok.figures.template;

import org.jspecify.annotations.NullMarked;
