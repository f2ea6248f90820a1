/// Pages of the survey.
@NullMarked
package id.tolok.survey.web.questionnaire;

import org.jspecify.annotations.NullMarked;
