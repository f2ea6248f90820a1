/// What approved rounds give to formulas, and what stands behind it.
@NullMarked
package id.tolok.survey.feed;

import org.jspecify.annotations.NullMarked;
