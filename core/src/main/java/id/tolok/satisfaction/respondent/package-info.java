/// How many respondents a number needs: for a round to be sound, and for a group not to be
/// somebody.
@NullMarked
package id.tolok.satisfaction.respondent;

import org.jspecify.annotations.NullMarked;
