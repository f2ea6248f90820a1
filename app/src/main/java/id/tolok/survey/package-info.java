/// The public satisfaction survey: rounds, the form everybody may answer, sheets of paper, the
/// index and what follows from it.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shell",
      "shell :: asset",
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
    })
package id.tolok.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
