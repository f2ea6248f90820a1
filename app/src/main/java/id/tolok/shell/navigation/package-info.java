/// The places one can go to from every page, given by the modules, shown to whom they are open.
@NullMarked
@NamedInterface("navigation")
package id.tolok.shell.navigation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
