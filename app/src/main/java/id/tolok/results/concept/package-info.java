/// One concept over several agencies, as the ratio of the sums, never a mean of shares.
@NullMarked
package id.tolok.results.concept;

import org.jspecify.annotations.NullMarked;
