/// What one indicator reached, over quarters, years and versions of the decree.
@NullMarked
package id.tolok.results.web.indicator;

import org.jspecify.annotations.NullMarked;
