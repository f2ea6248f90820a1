/// The page of a position as a decree states it: duties, functions and indicators.
@NullMarked
package id.tolok.catalogue.web.position;

import org.jspecify.annotations.NullMarked;
