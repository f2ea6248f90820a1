/// What every page stands in: the frame, the words, who is looking and what they may do.
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package id.tolok.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
