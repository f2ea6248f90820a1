/// The scorecard of an agency: by objective or position, as a table of months, as charts.
@NullMarked
package id.tolok.results.web.scorecard;

import org.jspecify.annotations.NullMarked;
