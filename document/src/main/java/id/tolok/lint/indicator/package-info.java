/// Rules about single indicators: name, definition, formula, target, and what is said twice.
@NullMarked
package id.tolok.lint.indicator;

import org.jspecify.annotations.NullMarked;
