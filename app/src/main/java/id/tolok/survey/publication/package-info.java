/// What everybody may read of surveys: rounds of the public that were approved.
@NullMarked
package id.tolok.survey.publication;

import org.jspecify.annotations.NullMarked;
