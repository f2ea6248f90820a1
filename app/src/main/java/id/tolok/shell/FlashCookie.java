package id.tolok.shell;

import id.tolok.shell.part.Tone;
import id.tolok.shell.request.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Carries a notice over the redirect that follows an action. A cookie, so that any node may answer
/// the next request; its text is escaped like any other and its address must be one of ours.
final class FlashCookie {

  private static final String NAME = "tolok-kabar";
  private static final int LONGEST = 2_000;
  private static final String SEPARATOR = "\n";

  private FlashCookie() {}

  static void write(HttpServletResponse response, Notice notice) {
    String undo = notice.undoAddress() == null ? "" : notice.undoAddress();
    String text = notice.text().length() > LONGEST ? cut(notice.text()) : notice.text();
    String plain = notice.tone().name() + SEPARATOR + undo + SEPARATOR + text;
    set(
        response,
        Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)),
        -1);
  }

  /// The notice that waits, taken so that it is shown once.
  static @Nullable Notice take(HttpServletRequest request, HttpServletResponse response) {
    var waiting = Preferences.value(request, NAME).filter(text -> !text.isEmpty());
    if (waiting.isEmpty()) {
      return null;
    }
    set(response, "", 0);
    return waiting.flatMap(FlashCookie::parse).orElse(null);
  }

  private static Optional<Notice> parse(String encoded) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(encoded);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    var parts = new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, 3);
    if (parts.length < 3) {
      return Optional.empty();
    }
    for (Tone tone : Tone.values()) {
      if (tone.name().equals(parts[0])) {
        return Optional.of(new Notice(tone, parts[2], LocalAddress.find(parts[1]).orElse(null)));
      }
    }
    return Optional.empty();
  }

  private static String cut(String text) {
    return text.substring(0, LONGEST) + "…";
  }

  private static void set(HttpServletResponse response, String value, long seconds) {
    var cookie =
        ResponseCookie.from(NAME, value)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(seconds)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
