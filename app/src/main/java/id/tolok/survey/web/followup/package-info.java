/// Pages of the plan that follows a round.
@NullMarked
package id.tolok.survey.web.followup;

import org.jspecify.annotations.NullMarked;
