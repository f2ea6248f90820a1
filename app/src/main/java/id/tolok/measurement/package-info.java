/// Figures by variable and period: entry windows, evidence, explanations, and their way from draft
/// to approved. Append-only: a correction is a new version, the old one stays.
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
    })
package id.tolok.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
