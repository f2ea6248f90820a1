/// Keeping the whole data outside of the machine, and bringing it back.
@NullMarked
@NamedInterface("backup")
package id.tolok.database.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
