/// Regions, agencies, units, positions, officials, and the tree they form.
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
    })
package id.tolok.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
