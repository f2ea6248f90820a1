package id.tolok.shell.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// What every page tells the browser to refuse. Pages behind the sign-in get it from their guard;
/// the few that are answered before it write it themselves.
public final class SafeHeaders {

  /// Nothing is loaded, sent or shown elsewhere, and no script or style stands in the page.
  public static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  /// What no page of ours uses.
  public static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  private static final String ONE_YEAR = "max-age=31536000 ; includeSubDomains";

  private SafeHeaders() {}

  /// Writes all of them.
  public static void write(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("X-XSS-Protection", "0");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
  }
}
