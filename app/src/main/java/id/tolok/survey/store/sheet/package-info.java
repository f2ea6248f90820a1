/// Rows of sheets: written, read from files, held back, taken out of counting.
@NullMarked
package id.tolok.survey.store.sheet;

import org.jspecify.annotations.NullMarked;
