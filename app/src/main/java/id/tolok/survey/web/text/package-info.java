/// Words and figures of the survey as every page of it writes them.
@NullMarked
package id.tolok.survey.web.text;

import org.jspecify.annotations.NullMarked;
