/// The list of indicators, what is taken out of it, and the page of a version.
@NullMarked
package id.tolok.catalogue.web.list;

import org.jspecify.annotations.NullMarked;
