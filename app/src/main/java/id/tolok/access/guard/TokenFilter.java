package id.tolok.access.guard;

import id.tolok.access.AccountState;
import id.tolok.access.ApiTokens;
import id.tolok.access.secret.Secrets;
import id.tolok.access.signin.Standings;
import id.tolok.access.store.TokenStore;
import id.tolok.access.store.TokenStore.Brought;
import id.tolok.access.viewer.Bound;
import id.tolok.access.viewer.CurrentRights;
import id.tolok.database.Grounds;
import id.tolok.shell.viewer.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a request of another program run for the account whose token it carries, with the part of
/// its rights the token has. Cookies count for nothing here, so no other site can use a person's
/// session.
final class TokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";
  private static final Duration USED_EVERY = Duration.ofMinutes(1);

  private final TokenStore tokens;
  private final Standings standings;
  private final Grounds grounds;
  private final TokenPace pace;
  private final ApiProblems problems;
  private final Clock clock;

  TokenFilter(
      TokenStore tokens,
      Standings standings,
      Grounds grounds,
      TokenPace pace,
      ApiProblems problems,
      Clock clock) {
    this.tokens = tokens;
    this.standings = standings;
    this.grounds = grounds;
    this.pace = pace;
    this.problems = problems;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      chain.doFilter(request, response);
      return;
    }
    var found = find(header);
    if (found.isEmpty()) {
      problems.invalidToken(request, response);
      return;
    }
    var token = found.get();
    var wait = pace.waiting(token.tokenId());
    if (wait.isPresent()) {
      problems.tooMany(request, response, wait.get());
      return;
    }
    noteUse(token);
    var standing = standings.of(token.accountId(), token.state());
    var viewer =
        new Viewer(
            OptionalLong.of(token.accountId()),
            token.accountName(),
            reached(standing.scope(), token),
            Viewer.Kind.TOKEN);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    Bound.run(
        viewer,
        new CurrentRights(standing, token.rights()),
        grounds.mark(),
        () -> chain.doFilter(request, response));
  }

  private Optional<Brought> find(String header) {
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    var text = header.substring(SCHEME.length()).strip();
    return text.startsWith(ApiTokens.PREFIX)
        ? tokens
            .find(Secrets.hash(text), clock.instant())
            .filter(token -> token.state() == AccountState.ACTIVE)
        : Optional.empty();
  }

  private void noteUse(Brought token) {
    var now = clock.instant();
    var used = token.usedAt();
    if (used == null || used.isBefore(now.minus(USED_EVERY))) {
      tokens.used(token.tokenId(), now);
    }
  }

  private static Set<Long> reached(Set<Long> scope, Brought token) {
    return scope.stream().filter(token.rights()::reaches).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
