/// What each year and quarter should reach: the decree's targets, their split, their revisions.
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
      "catalogue",
      "catalogue :: variable",
    })
package id.tolok.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
