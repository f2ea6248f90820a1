package id.tolok.access;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// A real OpenID Connect provider for tests: Spring Authorization Server on a port of its own.
/// People sign in there by the Basic scheme; the addresses of mail it vouches for follow their
/// names.
final class OtherProvider implements AutoCloseable {

  static final String CLIENT = "tolok";
  static final String SECRET = "rahasia-klien-uji";
  static final String PASSWORD = "sandi-penyedia";

  private final ConfigurableApplicationContext context;

  private OtherProvider(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static OtherProvider start() {
    var application = new SpringApplication(Parts.class);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(Map.of());
    return new OtherProvider(
        application.run(
            "--server.port=0",
            "--spring.config.name=other-provider",
            "--spring.main.banner-mode=off",
            "--spring.autoconfigure.exclude="
                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"));
  }

  String issuer() {
    var server = ((WebServerApplicationContext) context).getWebServer();
    return "http://localhost:" + (server == null ? 0 : server.getPort());
  }

  @Override
  public void close() {
    context.close();
  }

  /// Not annotated as a configuration, so that Tolok's own scan passes it by.
  @EnableAutoConfiguration
  static class Parts {

    @Bean
    SecurityFilterChain providerSecurity(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .httpBasic(
              basic -> basic.securityContextRepository(new HttpSessionSecurityContextRepository()))
          .csrf(AbstractHttpConfigurer::disable)
          .build();
    }

    @Bean
    RegisteredClientRepository clients() {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(UUID.randomUUID().toString())
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUris(uris -> uris.add("http://127.0.0.1:1/masuk/sso/kembali"))
              .scope("openid")
              .scope("email")
              .build());
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          User.withUsername("rina").password("{noop}" + PASSWORD).build(),
          User.withUsername("tamu").password("{noop}" + PASSWORD).build(),
          User.withUsername("belum-pasti").password("{noop}" + PASSWORD).build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> addresses() {
      return context -> {
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
          var name = Objects.requireNonNull((Authentication) context.getPrincipal()).getName();
          context
              .getClaims()
              .claim("email", name + "@nusacontoh.example")
              .claim("email_verified", !name.equals("belum-pasti"));
        }
      };
    }
  }
}
