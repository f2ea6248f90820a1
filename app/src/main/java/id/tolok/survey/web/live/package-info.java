/// The page of a round while answers come in, and after.
@NullMarked
package id.tolok.survey.web.live;

import org.jspecify.annotations.NullMarked;
