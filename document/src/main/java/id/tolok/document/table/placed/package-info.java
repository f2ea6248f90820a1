/// Tables whose columns stand side by side on the page.
@NullMarked
package id.tolok.document.table.placed;

import org.jspecify.annotations.NullMarked;
