/// What people give to a survey: sheets on their way in, who gave them and how, and their tickets.
@NullMarked
@NamedInterface("given")
package id.tolok.survey.given;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
