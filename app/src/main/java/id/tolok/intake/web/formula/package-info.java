/// How a formula is understood, shown while it is typed.
@NullMarked
package id.tolok.intake.web.formula;

import org.jspecify.annotations.NullMarked;
