package id.tolok.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data is.
///
/// @param data folder of the embedded server and of everything else Tolok keeps; made on the first
///   start
/// @param dbUrl address of an external PostgreSQL; where it is set, no embedded server is started
/// @param dbUser who signs in to the external PostgreSQL; owns the schemas
/// @param dbPassword of that user
/// @param dbConnections most connections held open at once
@ConfigurationProperties("tolok")
record DatabaseSettings(
    @DefaultValue("data") Path data,
    @Nullable String dbUrl,
    @Nullable String dbUser,
    @Nullable String dbPassword,
    @DefaultValue("16") int dbConnections) {}
