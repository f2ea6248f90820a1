/// What the sheets of rounds come to, counted in memory as they arrive.
@NullMarked
package id.tolok.survey.tally;

import org.jspecify.annotations.NullMarked;
