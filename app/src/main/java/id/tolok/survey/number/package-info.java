/// What rounds come to: as their sheets stand, as they were frozen, as everybody may read it.
@NullMarked
@NamedInterface("number")
package id.tolok.survey.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
