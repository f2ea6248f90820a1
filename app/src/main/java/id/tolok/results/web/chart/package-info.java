/// What charts are drawn from: data for the script that draws, and the sentence for those who do
/// not see. The table beside a chart says the same.
@NullMarked
package id.tolok.results.web.chart;

import org.jspecify.annotations.NullMarked;
