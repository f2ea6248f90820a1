/// Comparing two catalogues row by row and field by field: two versions of one agency, or two
/// agencies. Knows no database.
@NullMarked
package id.tolok.catalogue.comparison;

import org.jspecify.annotations.NullMarked;
