package id.tolok.access.oidc;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// The other server that people may sign in with, where one is configured.
@Component
public final class Provider {

  private final OidcSettings settings;

  Provider(OidcSettings settings) {
    this.settings = settings;
  }

  /// Its name on the sign-in page; empty where none is configured.
  public Optional<String> name() {
    return settings.configured() ? Optional.of(settings.name()) : Optional.empty();
  }
}
