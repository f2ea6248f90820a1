/// Handing in a page of entry: what goes, what holds it back, and the confirmation.
@NullMarked
package id.tolok.desk.submission;

import org.jspecify.annotations.NullMarked;
