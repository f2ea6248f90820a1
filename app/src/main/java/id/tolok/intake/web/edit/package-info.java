/// Where edits of a review arrive, what its script learns of them, and who else is at it.
@NullMarked
package id.tolok.intake.web.edit;

import org.jspecify.annotations.NullMarked;
