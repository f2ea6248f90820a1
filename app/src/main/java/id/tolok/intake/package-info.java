/// From a file to an accepted decree: originals, readings, the review and its acceptance.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shell",
      "shell :: api",
      "shell :: home",
      "shell :: navigation",
      "shell :: part",
      "shell :: viewer",
      "shell :: wording",
      "audit",
      "organization",
      "access",
    })
package id.tolok.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
