/// Pages of the quantities formulas ask for.
@NullMarked
package id.tolok.catalogue.web.variable;

import org.jspecify.annotations.NullMarked;
