/// Brings the server up for a command, and the work on a data folder that needs no pages.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "database :: server",
      "database :: backup",
      "shell",
      "shell :: viewer",
      "shell :: wording",
      "audit",
      "access",
      "intake",
      "results",
      "sample",
    })
package id.tolok.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
