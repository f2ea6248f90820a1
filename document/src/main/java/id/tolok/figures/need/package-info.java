/// What people have to fill in before catalogues can be measured: the figures their formulas ask
/// for, with a proposal how quarters add up, and the targets.
@NullMarked
package id.tolok.figures.need;

import org.jspecify.annotations.NullMarked;
