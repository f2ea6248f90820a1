/// The pages everybody may open: the form of the survey, thanks, closed doors, kiosks.
@NullMarked
package id.tolok.survey.web.form;

import org.jspecify.annotations.NullMarked;
