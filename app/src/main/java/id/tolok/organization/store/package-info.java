/// The only place with this module's SQL.
@NullMarked
package id.tolok.organization.store;

import org.jspecify.annotations.NullMarked;
