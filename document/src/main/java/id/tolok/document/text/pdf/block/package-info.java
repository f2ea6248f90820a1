/// Characters and rules of a page put together to lines and ruled tables, in reading order.
@NullMarked
package id.tolok.document.text.pdf.block;

import org.jspecify.annotations.NullMarked;
