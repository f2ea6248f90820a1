package id.tolok.access.oidc;

import id.tolok.access.secret.Secrets;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/// The other server that people may sign in with, where one is configured (OpenID Connect Core 1.0:
/// authorization code, PKCE, nonce). What it offers is read from its discovery page when first
/// needed, so Tolok starts without it.
@Component
public final class Provider {

  private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
      new ParameterizedTypeReference<>() {};

  private final OidcSettings settings;
  private final RestClient http = RestClient.create();
  private volatile @Nullable Discovered discovered;

  Provider(OidcSettings settings) {
    this.settings = settings;
  }

  private record Discovered(String authorization, String token, NimbusJwtDecoder decoder) {}

  /// The other server cannot be reached, or answers something else than it must.
  public static final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /// Its name on the sign-in page; empty where none is configured.
  public Optional<String> name() {
    return settings.configured() ? Optional.of(settings.name()) : Optional.empty();
  }

  /// Where the browser is sent to sign in.
  ///
  /// @throws Unreachable where the other server is
  public URI authorization(Handover handover, String redirect) {
    return UriComponentsBuilder.fromUriString(discovered().authorization())
        .queryParam("response_type", "code")
        .queryParam("client_id", "{client}")
        .queryParam("redirect_uri", "{redirect}")
        .queryParam("scope", "openid email")
        .queryParam("state", "{state}")
        .queryParam("nonce", "{nonce}")
        .queryParam("code_challenge", "{challenge}")
        .queryParam("code_challenge_method", "S256")
        .encode()
        .buildAndExpand(
            Map.of(
                "client", Objects.requireNonNull(settings.clientId()),
                "redirect", redirect,
                "state", handover.state(),
                "nonce", handover.nonce(),
                "challenge", challenge(handover.verifier())))
        .toUri();
  }

  /// The verified address of mail of who came back with this code; empty where the other server
  /// does not vouch for one.
  ///
  /// @throws Unreachable where the other server is, or its answer does not fit the request
  public Optional<String> verifiedEmail(Handover handover, String code, String redirect) {
    var token = idToken(handover, code, redirect);
    var email = token.getClaimAsString("email");
    boolean verified = Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified"));
    return verified ? Optional.ofNullable(email) : Optional.empty();
  }

  private Jwt idToken(Handover handover, String code, String redirect) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("grant_type", "authorization_code");
    form.add("code", code);
    form.add("redirect_uri", redirect);
    form.add("code_verifier", handover.verifier());
    try {
      var answer =
          http.post()
              .uri(discovered().token())
              .headers(headers ->
                  headers.setBasicAuth(
                      encoded(settings.clientId()), encoded(settings.clientSecret())))
              .contentType(MediaType.APPLICATION_FORM_URLENCODED)
              .body(form)
              .retrieve()
              .body(OBJECT);
      var token = discovered().decoder().decode(String.valueOf(text(answer, "id_token")));
      if (!handover.nonce().equals(token.getClaimAsString("nonce"))) {
        throw new Unreachable("the nonce is another", null);
      }
      return token;
    } catch (RestClientException | JwtException failed) {
      throw new Unreachable("no usable token", failed);
    }
  }

  private Discovered discovered() {
    var known = discovered;
    if (known == null) {
      known = discover();
      discovered = known;
    }
    return known;
  }

  private Discovered discover() {
    var issuer = Objects.requireNonNull(settings.issuer());
    try {
      var page =
          http.get()
              .uri(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration")
              .retrieve()
              .body(OBJECT);
      if (!issuer.equals(text(page, "issuer"))) {
        throw new Unreachable("the discovery page names another issuer", null);
      }
      return new Discovered(
          text(page, "authorization_endpoint"),
          text(page, "token_endpoint"),
          decoder(text(page, "jwks_uri"), issuer));
    } catch (RestClientException failed) {
      throw new Unreachable("no discovery page", failed);
    }
  }

  private NimbusJwtDecoder decoder(String keys, String issuer) {
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(keys)
            .jwsAlgorithms(algorithms ->
                algorithms.addAll(
                    List.of(
                        SignatureAlgorithm.RS256,
                        SignatureAlgorithm.PS256,
                        SignatureAlgorithm.ES256)))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer), this::forTolok));
    return decoder;
  }

  private OAuth2TokenValidatorResult forTolok(Jwt token) {
    var audience = token.getAudience();
    return audience != null && audience.contains(settings.clientId())
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_audience"));
  }

  private static String text(@Nullable Map<String, Object> object, String key) {
    if (object != null && object.get(key) instanceof String text) {
      return text;
    }
    throw new Unreachable("no " + key, null);
  }

  private static String challenge(String verifier) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(verifier));
  }

  private static String encoded(@Nullable String text) {
    return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
  }
}
