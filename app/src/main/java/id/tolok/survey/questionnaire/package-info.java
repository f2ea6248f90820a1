/// Versions of the questions.
@NullMarked
package id.tolok.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
