/// The trail of every change and every refusal, each entry chained to the one before.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "shell", "shell :: part"})
package id.tolok.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
