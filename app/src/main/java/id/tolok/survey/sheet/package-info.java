/// Sheets of paper typed in by clerks: kept, corrected, taken back.
@NullMarked
package id.tolok.survey.sheet;

import org.jspecify.annotations.NullMarked;
