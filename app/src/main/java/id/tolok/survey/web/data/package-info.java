/// Surveys as data for other programs: the same for everybody and for those with a token.
@NullMarked
package id.tolok.survey.web.data;

import org.jspecify.annotations.NullMarked;
