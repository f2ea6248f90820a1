package id.tolok.access.guard;

import id.tolok.access.signin.AccessJournal;
import id.tolok.access.signin.KnownPeople;
import id.tolok.access.signin.Standings;
import id.tolok.access.store.TokenStore;
import id.tolok.database.Grounds;
import id.tolok.shell.request.SafeHeaders;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/// What every answer carries and every request must bring.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String[] OPEN_FILES = {
    "/webjars/**",
    "/aset/**",
    "/shell/**",
    "/access/**",
    "/organization/**",
    "/intake/**",
    "/catalogue/**",
    "/audit/**",
    "/survey/**",
    "/favicon.ico",
    "/favicon.svg",
    "/robots.txt"
  };

  /// How long each filter took is nobody's question; asking costs every request.
  @Bean
  SecurityObservationSettings securityObservation() {
    return SecurityObservationSettings.noObservations();
  }

  /// Addresses for programs: a token with every request, nothing kept between them.
  @Bean
  @Order(1)
  SecurityFilterChain apiSecurity(
      HttpSecurity http,
      TokenStore tokens,
      Standings standings,
      Grounds grounds,
      TokenPace pace,
      ApiProblems problems,
      Clock clock) {
    common(http);
    http.securityMatcher("/api/**")
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                .permitAll()
                .anyRequest()
                .authenticated())
        .csrf(AbstractHttpConfigurer::disable)
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(
                    (request, response, cause) -> problems.noToken(request, response))
                .accessDeniedHandler(
                    (request, response, cause) -> problems.forbidden(request, response)))
        .addFilterBefore(
            new TokenFilter(tokens, standings, grounds, pace, problems, clock),
            AnonymousAuthenticationFilter.class);
    return http.build();
  }

  /// Pages for people: a session in a cookie, and a token with everything that changes something.
  @Bean
  @Order(2)
  SecurityFilterChain pageSecurity(
      HttpSecurity http,
      KnownPeople people,
      Grounds grounds,
      FactorDuty duty,
      AccessJournal journal,
      Gate gate) {
    common(http);
    http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(HttpMethod.GET, OPEN_FILES)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/publik", "/publik/**")
                .permitAll()
                .requestMatchers(
                    "/",
                    "/masuk/**",
                    "/undangan/**",
                    "/periksa/**",
                    "/error",
                    "/pilihan/**",
                    "/masalah/**")
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access(new MetricsReaders(gate))
                .anyRequest()
                .authenticated())
        .csrf(csrf -> csrf.csrfTokenRepository(new RequestTokens()))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(new SignInFirst())
                .accessDeniedHandler(new ForgedRequest(journal)))
        .addFilterBefore(new SessionFilter(people, grounds, duty), CsrfFilter.class)
        .addFilterAfter(new NotForSearchEngines(), CsrfFilter.class);
    return http.build();
  }

  private static void common(HttpSecurity http) {
    http.sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers ->
            headers
                .contentSecurityPolicy(
                    policy -> policy.policyDirectives(SafeHeaders.CONTENT_POLICY))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(SafeHeaders.PERMISSIONS))
                .crossOriginOpenerPolicy(Customizer.withDefaults()));
  }
}
