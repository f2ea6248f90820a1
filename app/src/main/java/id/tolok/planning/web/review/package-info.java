/// Revisions of targets that wait for a decision.
@NullMarked
package id.tolok.planning.web.review;

import org.jspecify.annotations.NullMarked;
