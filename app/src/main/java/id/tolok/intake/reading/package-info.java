/// Takes files in and reads them in the background.
@NullMarked
package id.tolok.intake.reading;

import org.jspecify.annotations.NullMarked;
