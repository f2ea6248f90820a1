/// Recovering rows and columns from how text stands on the page or in which order it was drawn.
@NullMarked
package id.tolok.document.table;

import org.jspecify.annotations.NullMarked;
