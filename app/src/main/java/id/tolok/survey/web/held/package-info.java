/// The page of held networks.
@NullMarked
package id.tolok.survey.web.held;

import org.jspecify.annotations.NullMarked;
