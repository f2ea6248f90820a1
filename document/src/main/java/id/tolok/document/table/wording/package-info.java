/// What wording and width of text tell: which column it stands in, and whether it goes on.
@NullMarked
package id.tolok.document.table.wording;

import org.jspecify.annotations.NullMarked;
