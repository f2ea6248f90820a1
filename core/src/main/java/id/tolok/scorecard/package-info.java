/// A whole year of an agency, computed from its plan and its figures: actual, achievement and grade
/// of every indicator in every stretch of the year.
///
/// A scorecard is a function of what goes in. It is made when asked for and never stored; the same
/// plan and figures give the same scorecard everywhere.
@NullMarked
package id.tolok.scorecard;

import org.jspecify.annotations.NullMarked;
