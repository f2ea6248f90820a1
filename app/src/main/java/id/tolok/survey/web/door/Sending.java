package id.tolok.survey.web.door;

import id.tolok.shell.request.SafeHeaders;
import id.tolok.survey.web.form.FormPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads and writes what passes between the form's pages and a browser.
final class Sending {

  /// A full form has a tenth of it; what is longer was not made by the page.
  static final int BODY_MAX = 64 * 1024;

  private static final String FORM = "application/x-www-form-urlencoded";

  private Sending() {}

  static boolean isForm(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
  }

  /// The body; empty where it is too long.
  static Optional<byte[]> body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > BODY_MAX) {
      return Optional.empty();
    }
    try (InputStream stream = request.getInputStream()) {
      byte[] body = stream.readNBytes(BODY_MAX + 1);
      return body.length > BODY_MAX ? Optional.empty() : Optional.of(body);
    }
  }

  /// Writes a page. What a kiosk shows is gone when the next person comes.
  static void page(
      HttpServletRequest request,
      HttpServletResponse response,
      FormPlace place,
      int status,
      byte[] page)
      throws IOException {
    common(request, response, place);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", place.language().tag());
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  /// Sends the browser on, so that loading the page again repeats nothing.
  static void onward(
      HttpServletRequest request, HttpServletResponse response, FormPlace place, String address) {
    common(request, response, place);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
    response.setContentLength(0);
  }

  private static void common(
      HttpServletRequest request, HttpServletResponse response, FormPlace place) {
    SafeHeaders.write(request, response);
    response.setHeader(
        "Cache-Control", place.kiosk().isPresent() ? "no-store" : "private, no-cache");
  }
}
