/// Tables whose columns were printed one after the other.
@NullMarked
package id.tolok.document.table.columns;

import org.jspecify.annotations.NullMarked;
