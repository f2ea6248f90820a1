package id.tolok.access.guard;

import id.tolok.access.rights.Standing;
import id.tolok.access.signin.KnownPeople;
import id.tolok.access.store.OpenSession;
import id.tolok.access.store.OpenSession.Stage;
import id.tolok.access.viewer.Bound;
import id.tolok.access.viewer.CurrentRights;
import id.tolok.database.Grounds;
import id.tolok.shell.viewer.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds the session of a request and lets everything after it run for that person. Whether
/// anything changed about people and their rights is asked with every request: an account that was
/// shut is out at once.
public final class SessionFilter extends OncePerRequestFilter {

  /// Where pages of this module find the session; a request that has none carries nothing.
  public static final String SESSION = "id.tolok.access.session";

  private final KnownPeople people;
  private final Grounds grounds;
  private final FactorDuty duty;

  SessionFilter(KnownPeople people, Grounds grounds, FactorDuty duty) {
    this.people = people;
    this.grounds = grounds;
    this.duty = duty;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var cookie = SessionCookie.SESSION.read(request);
    if (cookie.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    String mark = grounds.mark();
    var known = people.find(cookie.get(), mark);
    known.ifPresent(found -> request.setAttribute(SESSION, found.session()));
    var full = known.filter(found -> found.session().stage() == Stage.FULL);
    if (full.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var session = full.get().session();
    var standing = full.get().standing();
    if (!session.factor() && duty.isNeeded(standing) && !isOpenWithoutFactor(request)) {
      response.sendRedirect("/profil/faktor-kedua");
      return;
    }
    var viewer = viewer(session, standing);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    Bound.run(
        viewer, new CurrentRights(standing, null), mark, () -> chain.doFilter(request, response));
  }

  /// Who has to switch a second factor on can do that and go away, nothing else.
  private static boolean isOpenWithoutFactor(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/profil") || path.equals("/keluar") || path.startsWith("/pilihan/");
  }

  /// Files are the same for everybody; finding out who asks would cost a query each.
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/aset/") || path.startsWith("/webjars/");
  }

  private static Viewer viewer(OpenSession session, Standing standing) {
    return new Viewer(
        OptionalLong.of(session.accountId()),
        session.accountName(),
        standing.scope(),
        Viewer.Kind.PERSON);
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
