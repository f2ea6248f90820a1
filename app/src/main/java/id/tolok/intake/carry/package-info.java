/// Carries corrections over from one reading of a file to another.
@NullMarked
package id.tolok.intake.carry;

import org.jspecify.annotations.NullMarked;
