/// Frozen results: what was approved or printed, with everything it was computed from, as canonical
/// JSON that can be computed again at any time.
@NullMarked
package id.tolok.results.snapshot;

import org.jspecify.annotations.NullMarked;
