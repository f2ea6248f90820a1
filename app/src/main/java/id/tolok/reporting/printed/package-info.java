/// Documents that were printed, and what offices add to them.
@NullMarked
package id.tolok.reporting.printed;

import org.jspecify.annotations.NullMarked;
