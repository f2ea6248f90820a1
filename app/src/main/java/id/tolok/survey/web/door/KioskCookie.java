package id.tolok.survey.web.door;

import id.tolok.survey.defence.KioskPasses;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// What makes a device of the office a kiosk of one place. Sent to that place's address alone.
@Component
final class KioskCookie {

  private static final String NAME = "tolok-kios";

  private final KioskPasses passes;

  KioskCookie(KioskPasses passes) {
    this.passes = passes;
  }

  /// The device's number; empty where it is no kiosk of this place.
  OptionalLong device(HttpServletRequest request, long pointId) {
    var cookies = request.getCookies();
    return cookies == null
        ? OptionalLong.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .map(pass -> passes.device(pass, pointId))
            .filter(OptionalLong::isPresent)
            .findFirst()
            .orElseGet(OptionalLong::empty);
  }

  void give(HttpServletRequest request, HttpServletResponse response, String path, String pass) {
    write(request, response, path, pass, passes.life());
  }

  void take(HttpServletRequest request, HttpServletResponse response, String path) {
    write(request, response, path, "", Duration.ZERO);
  }

  private static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String path,
      String value,
      Duration age) {
    var cookie =
        ResponseCookie.from(NAME, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path(path)
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
