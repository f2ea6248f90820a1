/// List of rounds, the bars above pages of the survey, what waits.
@NullMarked
package id.tolok.survey.web.round;

import org.jspecify.annotations.NullMarked;
