/// The only place of this module with SQL.
@NullMarked
package id.tolok.results.store;

import org.jspecify.annotations.NullMarked;
