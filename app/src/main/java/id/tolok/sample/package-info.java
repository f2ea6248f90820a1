/// The invented regency that shows and tests everything.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shell",
      "shell :: part",
      "shell :: viewer",
      "audit",
      "organization",
      "organization :: nip",
      "access",
      "intake",
      "catalogue",
      "catalogue :: variable",
      "planning",
      "survey",
      "survey :: number",
      "survey :: given",
      "measurement",
      "measurement :: schedule",
      "measurement :: statement",
      "results",
      "desk",
      "reporting",
    })
package id.tolok.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
