/// The inputs of agencies' years held in memory, and the scorecards made of them.
@NullMarked
package id.tolok.results.column;

import org.jspecify.annotations.NullMarked;
