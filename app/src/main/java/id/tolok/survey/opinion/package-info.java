/// What people write in their own words: themes, marks, and the contact of who wants an answer.
@NullMarked
package id.tolok.survey.opinion;

import org.jspecify.annotations.NullMarked;
