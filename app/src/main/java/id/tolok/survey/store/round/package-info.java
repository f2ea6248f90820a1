/// Rows of rounds: as they are planned and stand, what waits for people, tickets, earlier surveys.
@NullMarked
package id.tolok.survey.store.round;

import org.jspecify.annotations.NullMarked;
