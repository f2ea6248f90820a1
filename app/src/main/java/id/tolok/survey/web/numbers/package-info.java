/// What a round comes to, written the same for the officer who runs it and for everybody.
@NullMarked
package id.tolok.survey.web.numbers;

import org.jspecify.annotations.NullMarked;
