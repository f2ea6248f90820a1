/// What a formula, a nation and a page cost, beside other implementations in the same run.
@NullMarked
package id.tolok.benchmarks;

import org.jspecify.annotations.NullMarked;
