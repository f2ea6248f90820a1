/// The catalogue for other programs.
@NullMarked
package id.tolok.catalogue.web.api;

import org.jspecify.annotations.NullMarked;
