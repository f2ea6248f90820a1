/// The server's programs: unpacked from the class path, run in the way this machine wants, and what
/// they say where they fail.
@NullMarked
package id.tolok.database.embedded.program;

import org.jspecify.annotations.NullMarked;
