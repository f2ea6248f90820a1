/// Documents from the same data: the quarterly form as page, workbook and PDF, and the page that
/// confirms one.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shell",
      "shell :: api",
      "shell :: part",
      "audit",
      "organization",
      "access",
      "catalogue",
      "planning",
      "survey",
      "measurement",
      "results"
    })
package id.tolok.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
