/// Pages of the survey.
@NullMarked
package id.tolok.survey.web.service;

import org.jspecify.annotations.NullMarked;
