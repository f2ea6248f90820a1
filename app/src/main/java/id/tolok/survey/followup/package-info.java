/// The plan that follows a round, and what became of it.
@NullMarked
package id.tolok.survey.followup;

import org.jspecify.annotations.NullMarked;
