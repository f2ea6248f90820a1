/// The last step of a review: what it would change, and what to know before it is accepted.
@NullMarked
package id.tolok.intake.web.accept;

import org.jspecify.annotations.NullMarked;
