/// Accounts, roles, sign-in, sessions and tokens: who may do what, where, and why.
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
    })
package id.tolok.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
