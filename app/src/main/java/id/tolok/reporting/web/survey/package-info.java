/// The papers of a round: poster, questionnaire, publication, report.
@NullMarked
package id.tolok.reporting.web.survey;

import org.jspecify.annotations.NullMarked;
