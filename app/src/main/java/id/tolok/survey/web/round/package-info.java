/// Pages of the survey.
@NullMarked
package id.tolok.survey.web.round;

import org.jspecify.annotations.NullMarked;
