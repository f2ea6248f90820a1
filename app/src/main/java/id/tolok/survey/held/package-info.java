/// Networks whose sheets wait until a person looked at them.
@NullMarked
package id.tolok.survey.held;

import org.jspecify.annotations.NullMarked;
