/// One review: its screen, the fields of each item, the original beside it, its history and end.
@NullMarked
package id.tolok.intake.web.review;

import org.jspecify.annotations.NullMarked;
