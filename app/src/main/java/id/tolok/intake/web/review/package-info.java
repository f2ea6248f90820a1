/// What the review screen shows, built from a draft and its findings.
@NullMarked
package id.tolok.intake.web.review;

import org.jspecify.annotations.NullMarked;
