package id.tolok.access.guard;

import id.tolok.access.secret.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// The token against forged requests: made from the session's own token, so that it fits this
/// session only and nothing has to be kept. Before anybody signed in, a random cookie stands in.
final class RequestTokens implements CsrfTokenRepository {

  static final String HEADER = "X-XSRF-TOKEN";
  static final String FIELD = "_csrf";
  private static final String VISIT = RequestTokens.class.getName() + ".visit";

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return SessionCookie.SESSION
        .read(request)
        .or(() -> SessionCookie.VISIT.read(request))
        .map(RequestTokens::of)
        .orElse(null);
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    var visit = Secrets.token();
    request.setAttribute(VISIT, visit);
    return of(visit);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null && request.getAttribute(VISIT) instanceof String visit) {
      SessionCookie.VISIT.write(request, response, visit);
    }
  }

  /// From here on, pages answered to this request carry the token of a new session.
  static void renew(HttpServletRequest request, String session) {
    request.setAttribute(
        CsrfToken.class.getName(),
        new DefaultCsrfToken(HEADER, FIELD, Secrets.masked(Secrets.requestToken(session))));
  }

  private static CsrfToken of(String cookie) {
    return new DefaultCsrfToken(HEADER, FIELD, Secrets.requestToken(cookie));
  }
}
