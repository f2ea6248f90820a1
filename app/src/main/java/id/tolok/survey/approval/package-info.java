/// Rounds approved: their numbers frozen, computed anew to be sure, and kept when the sheets go.
@NullMarked
package id.tolok.survey.approval;

import org.jspecify.annotations.NullMarked;
