/// Single sheets of a survey: the poster of a place, the questionnaire on paper, the publication.
@NullMarked
package id.tolok.reporting.survey.paper;

import org.jspecify.annotations.NullMarked;
