/// The daily work: what is due for me, the entry grid, verification, approval, the way through a
/// spreadsheet.
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
      "catalogue",
      "catalogue :: variable",
      "planning",
      "survey",
      "measurement",
      "measurement :: schedule",
      "measurement :: statement",
      "results",
      "results :: text",
    })
package id.tolok.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
