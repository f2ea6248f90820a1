/// HTML, as a page of its own or inside a text: its words in reading order and its tables.
@NullMarked
package id.tolok.document.text.html;

import org.jspecify.annotations.NullMarked;
