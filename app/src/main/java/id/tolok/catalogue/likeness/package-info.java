/// How alike two indicators are by their own words: name, formula, unit and direction.
@NullMarked
package id.tolok.catalogue.likeness;

import org.jspecify.annotations.NullMarked;
