/// The scorecard of a sub-district made the usual way: one query that computes in SQL, and
/// Thymeleaf over its rows. What Tolok's own page is measured against.
@NullMarked
package id.tolok.benchmarks.usual;

import org.jspecify.annotations.NullMarked;
