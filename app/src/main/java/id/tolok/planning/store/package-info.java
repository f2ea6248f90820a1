/// The tables of planning.
@NullMarked
package id.tolok.planning.store;

import org.jspecify.annotations.NullMarked;
