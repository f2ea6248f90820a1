/// The accepted indicators of each agency, by version of the decree, and what they have in common.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shell",
      "shell :: api",
      "shell :: home",
      "shell :: navigation",
      "shell :: part",
      "shell :: request",
      "shell :: viewer",
      "shell :: wording",
      "audit",
      "organization",
      "access",
      "intake",
    })
package id.tolok.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
