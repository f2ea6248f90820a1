/// Lines of a document on their way into a table, and the parts of them that belong to one cell.
@NullMarked
package id.tolok.document.table.line;

import org.jspecify.annotations.NullMarked;
