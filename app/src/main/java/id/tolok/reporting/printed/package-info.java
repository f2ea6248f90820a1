/// Documents that were printed.
@NullMarked
package id.tolok.reporting.printed;

import org.jspecify.annotations.NullMarked;
