/// Surveys for other programs.
@NullMarked
package id.tolok.survey.web.api;

import org.jspecify.annotations.NullMarked;
