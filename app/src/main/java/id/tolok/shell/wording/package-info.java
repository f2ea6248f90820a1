/// The words of a page in the language of who reads it, and how numbers and dates are written.
@NullMarked
@NamedInterface("wording")
package id.tolok.shell.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
