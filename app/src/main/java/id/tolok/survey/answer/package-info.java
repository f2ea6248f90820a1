/// How sheets get in: those that wait at the same moment share one transaction.
@NullMarked
package id.tolok.survey.answer;

import org.jspecify.annotations.NullMarked;
