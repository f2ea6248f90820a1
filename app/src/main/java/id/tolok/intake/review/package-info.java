/// Reviews as people work on them: edits kept one after another, conflicts told, and acceptance.
@NullMarked
package id.tolok.intake.review;

import org.jspecify.annotations.NullMarked;
