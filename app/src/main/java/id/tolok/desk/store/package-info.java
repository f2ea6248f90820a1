/// What the desk reads across the tables of the modules before it. It writes none of them.
@NullMarked
package id.tolok.desk.store;

import org.jspecify.annotations.NullMarked;
