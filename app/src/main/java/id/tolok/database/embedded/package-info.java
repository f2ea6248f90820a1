/// PostgreSQL run by Tolok itself: unpacked, started, watched, taken over and stopped.
@NullMarked
package id.tolok.database.embedded;

import org.jspecify.annotations.NullMarked;
