/// The database: its server when Tolok brings its own, its migrations, and who may see which rows.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.tolok.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
