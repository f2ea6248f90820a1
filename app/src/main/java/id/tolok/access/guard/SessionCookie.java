package id.tolok.access.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Cookies that only this server reads. Over https their names begin with `__Host-`, so that no
/// other host of the domain can set them.
public enum SessionCookie {
  /// Carries the token of the session.
  SESSION("tolok"),
  /// Carries a random value before anybody signed in, against forged sign-ins.
  VISIT("tolok-visit"),
  /// Carries the sealed state of a sign-in that another server is asked for.
  HANDOVER("tolok-handover");

  private final String name;

  SessionCookie(String name) {
    this.name = name;
  }

  public Optional<String> read(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(nameFor(request)))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /// Writes the cookie. Forms of the page answered now already belong to a new session.
  public void write(HttpServletRequest request, HttpServletResponse response, String value) {
    if (this == SESSION) {
      RequestTokens.renew(request, value);
    }
    add(request, response, value, Duration.ofSeconds(-1));
  }

  public void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", Duration.ZERO);
  }

  private void add(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    var cookie =
        ResponseCookie.from(nameFor(request), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private String nameFor(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + name : name;
  }
}
