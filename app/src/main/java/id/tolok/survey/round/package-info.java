/// Rounds and their life from draft to closed.
@NullMarked
package id.tolok.survey.round;

import org.jspecify.annotations.NullMarked;
