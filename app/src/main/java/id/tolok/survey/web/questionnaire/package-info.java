/// Pages of versions of the questions.
@NullMarked
package id.tolok.survey.web.questionnaire;

import org.jspecify.annotations.NullMarked;
