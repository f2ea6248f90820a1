/// Documents that were printed: frozen, numbered, and confirmed by their hash.
@NullMarked
package id.tolok.reporting.printed;

import org.jspecify.annotations.NullMarked;
