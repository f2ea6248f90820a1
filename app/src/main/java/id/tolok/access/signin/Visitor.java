package id.tolok.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/// Where a request comes from, as far as the machine can tell.
///
/// @param networkAddress of the browser, or of the last hop that is no configured proxy
/// @param browser what it calls itself
public record Visitor(String networkAddress, String browser) {

  public static Visitor of(HttpServletRequest request) {
    return new Visitor(
        request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
  }
}
