/// Accounts, roles, sign-in, sessions and tokens: who may do what, where, and why.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shell",
      "shell :: api",
      "shell :: part",
      "audit",
      "organization"
    })
package id.tolok.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
