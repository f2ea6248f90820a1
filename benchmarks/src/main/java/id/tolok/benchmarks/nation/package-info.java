/// The year of a nation, invented: 7 288 sub-districts with 60 indicators in 12 months, computed by
/// hand-written loops, by Tolok and by a database.
@NullMarked
package id.tolok.benchmarks.nation;

import org.jspecify.annotations.NullMarked;
