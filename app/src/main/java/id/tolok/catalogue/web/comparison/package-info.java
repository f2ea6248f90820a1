/// Two versions of one agency, or two agencies, side by side.
@NullMarked
package id.tolok.catalogue.web.comparison;

import org.jspecify.annotations.NullMarked;
