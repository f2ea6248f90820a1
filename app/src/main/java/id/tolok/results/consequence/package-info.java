/// What a change of targets, formulas or variables does to results.
@NullMarked
package id.tolok.results.consequence;

import org.jspecify.annotations.NullMarked;
