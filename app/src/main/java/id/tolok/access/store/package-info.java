/// The only place with this module's SQL.
@NullMarked
package id.tolok.access.store;

import org.jspecify.annotations.NullMarked;
