/// The trail in the database.
@NullMarked
package id.tolok.audit.store;

import org.jspecify.annotations.NullMarked;
