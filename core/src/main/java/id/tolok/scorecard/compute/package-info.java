/// Computing a year: the plan made ready once, then every stretch, or whole columns at a time.
@NullMarked
package id.tolok.scorecard.compute;

import org.jspecify.annotations.NullMarked;
