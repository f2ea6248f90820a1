/// List of rounds, the bars above pages of the survey, what waits. Modules that come later and have
/// a page of their own for a round stand under the same bar.
@NamedInterface("round")
@NullMarked
package id.tolok.survey.web.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
