/// The only place with this module's SQL.
@NullMarked
package id.tolok.intake.store;

import org.jspecify.annotations.NullMarked;
