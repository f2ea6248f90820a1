/// What the papers of a survey say: everything about a round in one place, as numbers and words.
@NullMarked
package id.tolok.reporting.survey;

import org.jspecify.annotations.NullMarked;
