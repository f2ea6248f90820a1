package id.tolok.access.secret;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the key is that seals what must not be read from the database alone.
///
/// @param data folder of the data; the key lies there in `secret.key` unless it is given
/// @param secretKey the key itself, 32 characters or more; needed where several nodes share a
///   database
@ConfigurationProperties("tolok")
record SecretSettings(@DefaultValue("data") Path data, @Nullable String secretKey) {

  @Override
  public String toString() {
    return "SecretSettings[data=" + data + "]";
  }
}
