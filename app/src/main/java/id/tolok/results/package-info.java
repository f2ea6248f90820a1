/// Results of agencies: computed when asked for from columns held in memory, explained down to the
/// figure and the decree, frozen when approved or printed.
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
      "intake",
      "catalogue",
      "catalogue :: variable",
      "planning",
      "survey",
      "survey :: number",
      "measurement",
      "measurement :: schedule",
      "measurement :: statement",
    })
package id.tolok.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
