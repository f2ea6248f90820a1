/// Pages of what people wrote.
@NullMarked
package id.tolok.survey.web.opinion;

import org.jspecify.annotations.NullMarked;
