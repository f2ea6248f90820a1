/// The pages and addresses of one review: the screen, its edits and history, and the way to
/// acceptance.
@NullMarked
package id.tolok.intake.web.review;

import org.jspecify.annotations.NullMarked;
