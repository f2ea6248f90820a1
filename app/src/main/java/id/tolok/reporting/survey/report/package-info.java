/// The report of a survey, chapter by chapter as the regulation asks for it.
@NullMarked
package id.tolok.reporting.survey.report;

import org.jspecify.annotations.NullMarked;
