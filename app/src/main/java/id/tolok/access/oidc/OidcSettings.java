package id.tolok.access.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Signing in with an account of another server (OpenID Connect).
///
/// @param issuer address of the other server; everything else is read from its discovery page.
///   Empty: only passwords of Tolok
/// @param clientId name by which the other server knows Tolok
/// @param clientSecret shared with the other server
/// @param name of the other server on the button
@ConfigurationProperties("tolok.oidc")
record OidcSettings(
    @Nullable String issuer,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @DefaultValue("SSO") String name) {

  boolean configured() {
    return issuer != null && !issuer.isBlank() && clientId != null && !clientId.isBlank();
  }

  @Override
  public String toString() {
    return "OidcSettings[issuer=" + issuer + "]";
  }
}
