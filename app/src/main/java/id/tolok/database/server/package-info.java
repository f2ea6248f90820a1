/// Bringing the database up: which server it is, whether it can be trusted, its migrations, and a
/// visit to it by a command.
@NullMarked
@NamedInterface("server")
package id.tolok.database.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
