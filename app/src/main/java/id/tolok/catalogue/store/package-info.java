/// The only place with this module's SQL.
@NullMarked
package id.tolok.catalogue.store;

import org.jspecify.annotations.NullMarked;
