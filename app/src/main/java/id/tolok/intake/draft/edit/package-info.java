/// Edits of a draft: each as a value, what it does to the draft or why it cannot be made, and the
/// log whose fold is the review.
@NullMarked
package id.tolok.intake.draft.edit;

import org.jspecify.annotations.NullMarked;
