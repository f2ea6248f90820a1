/// What the cells of a file say: answers, days, and what respondents tell of themselves.
@NullMarked
package id.tolok.survey.file.cell;

import org.jspecify.annotations.NullMarked;
