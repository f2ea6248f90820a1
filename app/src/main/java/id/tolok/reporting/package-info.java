/// Documents from the same data: the quarterly form as page, workbook and PDF, the papers of a
/// survey, and the page that confirms one.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shell",
      "shell :: api",
      "shell :: navigation",
      "shell :: part",
      "shell :: viewer",
      "shell :: wording",
      "audit",
      "organization",
      "organization :: nip",
      "access",
      "catalogue",
      "catalogue :: variable",
      "planning",
      "survey",
      "survey :: number",
      "survey :: given",
      "survey :: round",
      "measurement",
      "measurement :: statement",
      "results",
    })
package id.tolok.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
