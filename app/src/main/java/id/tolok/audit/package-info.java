/// The trail of every change and every refusal, each entry chained to the one before.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shell",
      "shell :: home",
      "shell :: navigation",
      "shell :: part",
      "shell :: viewer",
      "shell :: wording",
    })
package id.tolok.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
