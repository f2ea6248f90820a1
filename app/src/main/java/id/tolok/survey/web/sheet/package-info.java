/// Pages where clerks type in sheets of paper, read spreadsheets, correct and take back.
@NullMarked
package id.tolok.survey.web.sheet;

import org.jspecify.annotations.NullMarked;
