/// From bytes to characters to lines that know their place in the file.
@NullMarked
package id.tolok.document.text.line;

import org.jspecify.annotations.NullMarked;
