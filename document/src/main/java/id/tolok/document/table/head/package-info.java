/// Where a table begins and ends: its headings, however they were printed, and the lines below.
@NullMarked
package id.tolok.document.table.head;

import org.jspecify.annotations.NullMarked;
