/// What everybody may read of surveys, without an account.
@NullMarked
package id.tolok.survey.web.open;

import org.jspecify.annotations.NullMarked;
