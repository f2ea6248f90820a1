/// What the modules tell the first page and the counters of the frame: what waits for somebody,
/// what is still to be set up, what was changed last, how things stand.
@NullMarked
@NamedInterface("home")
package id.tolok.shell.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
