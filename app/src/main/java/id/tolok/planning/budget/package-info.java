/// Budget lines: ceilings and spending per quarter.
@NullMarked
package id.tolok.planning.budget;

import org.jspecify.annotations.NullMarked;
