/// What pages of results show, computed from scorecards: rows and averages with their coverage,
/// trends, rankings, sums over agencies. Nothing here is stored or knows a page.
@NullMarked
package id.tolok.results.board;

import org.jspecify.annotations.NullMarked;
