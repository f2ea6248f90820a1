/// Finding indicators: by words however they are spelt, by filters, in any order, with counts.
@NullMarked
package id.tolok.catalogue.search;

import org.jspecify.annotations.NullMarked;
